import {
  PropertyPaneDropdown,
  PropertyPaneLabel,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneField
} from '@microsoft/sp-property-pane';
import type { Group } from '../domain/roster/roster';
import { regions } from '../domain/roster/regions';
import { swedishOrder } from '../domain/roster/swedishOrder';
import { siteAddressStrings } from '../loc/siteAddress/strings';
import type { SiteAddressStrings } from '../loc/siteAddress/svSe';
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

/** @param groups by name; null when they could not be read, which is told beside the choice there is */
function groupChoice(texts: SettingsTexts, groups: readonly Group[] | null): readonly IPropertyPaneField<object>[] {
  const choices = (groups ?? []).map(({ key, name }) => ({ key, text: name }));
  const choice = PropertyPaneDropdown('groupKey', { label: texts.group, options: [{ key: '', text: texts.ownGroups }, ...choices] });
  return groups === null ? [choice, PropertyPaneLabel('', { text: texts.groupsUnread })] : [choice];
}

function pageField(setting: PageName, texts: SettingsTexts): IPropertyPaneField<object> {
  return PropertyPaneTextField(setting, {
    label: texts[setting],
    description: texts.pageHint,
    placeholder: '/sites/…/SitePages/….aspx',
    deferredValidationTime: 400
  });
}

/** Tells what is wrong with the address of a site, in a sentence of the given texts; empty when nothing is. */
export type SiteAddressCheck = (given: string, texts: SiteAddressStrings) => Promise<string>;

function siteField(texts: SiteAddressStrings, check: SiteAddressCheck): IPropertyPaneField<object> {
  return PropertyPaneTextField('siteAddress', {
    label: texts.setting,
    description: texts.settingHint,
    placeholder: '/sites/…',
    deferredValidationTime: 600,
    onGetErrorMessage: (given: string) => check(given, texts)
  });
}

/**
 * What the author of a page may set for a web part, in the page's language, and which site it works on.
 * @param groups to choose among, by name; null when they could not be read
 */
export function settingsPane(settings: readonly Setting[], language: Language, check: SiteAddressCheck, groups: readonly Group[] | null): IPropertyPaneConfiguration {
  const texts = settingsTexts[language];
  const groupFields = settings.flatMap((setting) => {
    if (setting === 'groupKey') return groupChoice(texts, groups);
    return setting === 'regionKey' ? regionChoice(texts) : pageField(setting, texts);
  });
  const where = siteAddressStrings[language];
  const whereFrom = { groupName: where.heading, groupFields: [siteField(where, check)] };
  return { pages: [{ groups: [...(groupFields.length > 0 ? [{ groupName: texts.heading, groupFields }] : []), whereFrom] }] };
}
