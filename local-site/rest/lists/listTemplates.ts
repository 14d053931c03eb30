/** What SharePoint makes of a list, by its template's number. */
export interface ListTemplate {
  readonly id: number;
  /** Name and title as `ListTemplates` tells them. */
  readonly name: string;
  readonly title: string;
  /** 0 list, 1 library, 5 issues. */
  readonly baseType: 0 | 1 | 5;
  /** Content type of the root web its items have. */
  readonly contentType: string;
  readonly feature: string;
  readonly image: string;
  /** People can make such lists. */
  readonly creatable: boolean;
}

/** The User Information List: a site's people and groups as items. */
export const USER_INFO = 112;

const NO_FEATURE = '00000000-0000-0000-0000-000000000000';
const DOCUMENT = '0x0101';
const SITE_PAGE = '0x0101009D1CB255DA76424F860D91F20E6C4118';

const TEMPLATES: readonly ListTemplate[] = [
  creatable(100, 'custlist', 'Custom List', 0, '0x01', '00bfea71-de22-43b2-a848-c05709900100', 'itgen'),
  creatable(101, 'doclib', 'Document Library', 1, DOCUMENT, '00bfea71-e717-4e80-aa17-d0c71b360101', 'itdl'),
  creatable(103, 'links', 'Links', 0, '0x0105', '00bfea71-2062-426c-90bf-714c59600103', 'itlink'),
  creatable(104, 'announce', 'Announcements', 0, '0x0104', '00bfea71-d1ce-42de-9c63-a44004ce0104', 'itann'),
  creatable(105, 'contacts', 'Contacts', 0, '0x0106', '00bfea71-7e6d-4186-9ba8-c047ac750105', 'itcontct'),
  creatable(106, 'events', 'Calendar', 0, '0x0102', '00bfea71-ec85-4903-972d-ebe475780106', 'itevent'),
  creatable(107, 'tasks', 'Tasks (2010)', 0, '0x0108', '00bfea71-a83e-497e-9ba0-7a5c597d0107', 'ittask'),
  creatable(109, 'piclib', 'Picture Library', 1, '0x010102', '00bfea71-52d4-45b3-b544-b1c71b620109', 'itil'),
  creatable(115, 'xmlform', 'Form Library', 1, '0x010101', '00bfea71-1e1d-4562-b56a-f05371bb0115', 'itfl'),
  creatable(119, 'webpagelib', 'Wiki Page Library', 1, SITE_PAGE, 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec', 'itwp'),
  creatable(120, 'gridlist', 'Custom List in Datasheet View', 0, '0x01', '00bfea71-3a1d-41d3-a0ee-651d11570120', 'itgen'),
  creatable(170, 'promotedlinks', 'Promoted Links', 0, '0x01', '192efa95-e50c-475e-87ab-361cede5dd7f', 'itgen'),
  creatable(171, 'hierarchytasks', 'Tasks', 0, '0x0108', 'f9ce21f8-f437-4f7e-8bc6-946378c850f0', 'ittask'),
  creatable(1100, 'issue', 'Issue Tracking', 5, '0x0103', '00bfea71-5932-4f9c-ad71-1557e5751100', 'itissue'),
  system(USER_INFO, 'users', 'User Information List', 0, '0x010A'), system(113, 'webpartcat', 'Web Part Gallery', 1, DOCUMENT),
  system(114, 'listtemplatecat', 'List Template Gallery', 1, DOCUMENT), system(116, 'mplib', 'Master Page Gallery', 1, '0x010105'),
  system(121, 'solutioncat', 'Solution Gallery', 1, DOCUMENT), system(123, 'themecat', 'Theme Gallery', 1, DOCUMENT),
  system(124, 'designcat', 'Composed Looks', 0, '0x01'), system(125, 'appdatacat', 'App Data Catalog', 1, DOCUMENT),
  system(175, 'maintenancelogs', 'Maintenance Log Library', 1, DOCUMENT), system(3415, 'webtemplateextensions', 'Web Template Extensions', 0, '0x01'),
  system(10102, 'convertedforms', 'Converted Forms', 1, DOCUMENT)
];

const BY_ID = new Map(TEMPLATES.map(template => [template.id, template]));

/** Catalogues, as `IsCatalog` tells. */
const CATALOGUES: readonly number[] = [113, 114, 116, 121, 123, 124];

/** Undefined for numbers this site makes no lists of. */
export function listTemplate(id: number): ListTemplate | undefined {
  return BY_ID.get(id);
}

export const CREATABLE_TEMPLATES: readonly ListTemplate[] = TEMPLATES.filter(template => template.creatable);

export function isLibraryTemplate(id: number): boolean {
  return BY_ID.get(id)?.baseType === 1;
}

export function isCatalogue(id: number): boolean {
  return CATALOGUES.includes(id);
}

function creatable(id: number, name: string, title: string, baseType: ListTemplate['baseType'], contentType: string, feature: string, image: string): ListTemplate {
  return { id, name, title, baseType, contentType, feature, image, creatable: true };
}

function system(id: number, name: string, title: string, baseType: ListTemplate['baseType'], contentType: string): ListTemplate {
  return { id, name, title, baseType, contentType, feature: NO_FEATURE, image: baseType === 1 ? 'itdl' : 'itgen', creatable: false };
}
