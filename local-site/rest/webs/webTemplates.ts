import type { Web } from '../../storage/webs';
import type { Entity } from '../entity';

/** A site definition: `name` as in `WebTemplate`, the number in `WebInformation.WebTemplateId`. */
interface WebTemplate {
  readonly name: string;
  readonly id: number;
  readonly configuration: number;
  readonly title: string;
  readonly description: string;
}

/** Templates a web below another can have here. A real service offers some more, which differ by lists and features. */
export const SUBWEB_TEMPLATES: readonly WebTemplate[] = [
  { name: 'STS', id: 1, configuration: 3, title: 'Team site (no Microsoft 365 group)', description: 'A site with no connection to a Microsoft 365 Group.' },
  { name: 'STS', id: 1, configuration: 0, title: 'Team site (classic experience)', description: 'A classic site for team collaboration.' }
];

const IDS: Readonly<Record<string, number>> = { STS: 1, SITEPAGEPUBLISHING: 68 };

/** The template a name such as `STS#3` stands for; without a number it is the first configuration. */
export function subwebTemplate(name: string): WebTemplate | undefined {
  const [template, configuration = '0'] = name.split('#');
  return SUBWEB_TEMPLATES.find(known => known.name === template.toUpperCase() && String(known.configuration) === configuration);
}

export function templateOf({ settings, parentId }: Web): { readonly template: string; readonly configuration: number; readonly id: number } {
  const template = settings.template ?? (parentId === null ? 'SITEPAGEPUBLISHING' : 'STS');
  return { template, configuration: settings.configuration ?? (parentId === null ? 0 : 3), id: IDS[template] ?? 0 };
}

/** `SP.WebTemplate`. */
export function webTemplateEntity({ name, id, configuration, title, description }: WebTemplate, language: number): Entity {
  return {
    type: 'SP.WebTemplate', set: 'SP.ApiData.WebTemplates', editLink: `Web/GetAvailableWebTemplates/GetByName('${name}#${configuration}')`,
    properties: {
      Description: description, DisplayCategory: 'Collaboration', Id: id, ImageUrl: '/_layouts/15/images/stts.png', IsHidden: false, IsRootWebOnly: false,
      IsSubWebOnly: false, Lcid: language, Name: `${name}#${configuration}`, Title: title
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
