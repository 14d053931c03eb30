import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneField
} from '@microsoft/sp-property-pane';
import { regions } from '../domain/roster/regions';
import { swedishOrder } from '../domain/roster/swedishOrder';
import type { Language } from '../loc/shared/language';
import type { PageName } from '../ui/address/pages';
import { settingsTexts, type SettingsTexts } from './settingsTexts';
import type { Setting } from './Setting';

function regionChoice(texts: SettingsTexts): IPropertyPaneField<object> {
  const choices = [...regions]
    .sort((one, other) => swedishOrder(one.name, other.name))
    .map(({ key, name }) => ({ key, text: name }));
  return PropertyPaneDropdown('regionKey', {
    label: texts.region,
    options: [{ key: '', text: texts.chooseRegion }, ...choices]
  });
}

function pageField(setting: PageName, texts: SettingsTexts): IPropertyPaneField<object> {
  return PropertyPaneTextField(setting, {
    label: texts[setting],
    description: texts.pageHint,
    placeholder: '/sites/…/SitePages/….aspx',
    deferredValidationTime: 400
  });
}

/** What the author of a page may set for a web part, in the page's language. */
export function settingsPane(settings: readonly Setting[], language: Language): IPropertyPaneConfiguration {
  const texts = settingsTexts[language];
  const groupFields = settings.map((setting) =>
    setting === 'regionKey' ? regionChoice(texts) : pageField(setting, texts)
  );
  return { pages: [{ groups: [{ groupName: texts.heading, groupFields }] }] };
}
