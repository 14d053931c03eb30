import {
  PropertyPaneDropdown,
  PropertyPaneDropdownOptionType,
  PropertyPaneLabel,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneField
} from '@microsoft/sp-property-pane';
import { scopeChoices } from '../domain/overview/scopeChoices';
import type { Group } from '../domain/roster/roster';
import { staleAfterDays } from '../domain/staffSnapshot/snapshotAge';
import type { SiteAddressStrings } from '../loc/siteAddress/svSe';
import type { Language } from '../loc/shared/language';
import type { StaffSnapshotStrings } from '../loc/staffSnapshot/svSe';
import type { PageName } from '../domain/sitePages/pages';
import { tenantFile } from '../ui/address/tenantFile';
import { tenantPage } from '../ui/address/tenantPage';
import { settingsTexts, type SettingsTexts } from './settingsTexts';
import type { Setting } from './Setting';

/**
 * What can be chosen, by kind; what is chosen already stays among it, also when the site no longer has it.
 * @param groups null when they could not be read, which is told beside the choice there is
 */
function scopeChoice(texts: SettingsTexts, groups: readonly Group[] | null, chosen: string): readonly IPropertyPaneField<object>[] {
  const choices = scopeChoices(groups ?? []).flatMap(({ kind, choices: ofKind }) =>
    ofKind.length === 0 ? [] : [{ key: kind, text: texts.scopeKinds[kind], type: PropertyPaneDropdownOptionType.Header }, ...ofKind.map(({ value, text }) => ({ key: value, text }))]
  );
  const isKnown = chosen === '' || choices.some(({ key }) => key === chosen);
  const kept = isKnown ? [] : [{ key: chosen, text: groups === null ? chosen : texts.scopeGone(chosen) }];
  const choice = PropertyPaneDropdown('scope', { label: texts.scope, selectedKey: chosen, options: [{ key: '', text: texts.chooseScope }, ...kept, ...choices] });
  return groups === null ? [choice, PropertyPaneLabel('', { text: texts.groupsUnread })] : [choice];
}

/** @param groups by name; null when they could not be read, which is told beside the choice there is */
function groupChoice(texts: SettingsTexts, groups: readonly Group[] | null): readonly IPropertyPaneField<object>[] {
  const choices = (groups ?? []).map(({ key, name }) => ({ key, text: name }));
  const choice = PropertyPaneDropdown('groupKey', { label: texts.group, options: [{ key: '', text: texts.ownGroups }, ...choices] });
  return groups === null ? [choice, PropertyPaneLabel('', { text: texts.groupsUnread })] : [choice];
}

function pageFault(given: string, pageUrl: string, texts: SettingsTexts): string {
  const page = tenantPage(given, pageUrl);
  return page.kind === 'foreign' ? texts.pageForeign(page.host) : page.kind === 'unreadable' ? texts.pageUnreadable : '';
}

function pageField(setting: PageName, pageUrl: string, texts: SettingsTexts): IPropertyPaneField<object> {
  return PropertyPaneTextField(setting, {
    label: texts[setting],
    description: texts.pageHint,
    placeholder: '/sites/…/SitePages/….aspx',
    deferredValidationTime: 400,
    onGetErrorMessage: (given: string) => pageFault(given, pageUrl, texts)
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

function snapshotFault(given: string, pageUrl: string, { setting }: StaffSnapshotStrings): string {
  const file = tenantFile(given, pageUrl);
  return file.kind === 'foreign' ? setting.foreign(file.host) : file.kind === 'unreadable' ? setting.unreadable : '';
}

function snapshotFields(pageUrl: string, texts: StaffSnapshotStrings): readonly IPropertyPaneField<object>[] {
  return [
    PropertyPaneTextField('snapshotAddress', {
      label: texts.setting.address,
      description: texts.setting.addressHint,
      placeholder: '/sites/…/utdrag-….json',
      deferredValidationTime: 400,
      onGetErrorMessage: (given: string) => snapshotFault(given, pageUrl, texts)
    }),
    PropertyPaneSlider('staleAfter', { label: texts.setting.staleAfter, min: 1, max: 60, step: 1, value: staleAfterDays, showValue: true })
  ];
}

/** What the settings are offered and checked by. */
export interface PaneFacts {
  readonly check: SiteAddressCheck;
  /** Groups to choose among, by name; null when they could not be read. */
  readonly groups: readonly Group[] | null;
  /** Whom an overview is for now; empty for nobody. */
  readonly chosen: string;
  /** Absolute address of the page's web. */
  readonly pageUrl: string;
}

/** What the author of a page may set for a web part, in the page's language, and which site it works on. */
export function settingsPane(settings: readonly Setting[], language: Language, { check, groups, chosen, pageUrl }: PaneFacts): IPropertyPaneConfiguration {
  const texts = settingsTexts[language];
  const groupFields = settings.flatMap((setting): readonly IPropertyPaneField<object>[] => {
    if (setting === 'groupKey') return groupChoice(texts, groups);
    if (setting === 'snapshot') return snapshotFields(pageUrl, texts.staffSnapshot);
    return setting === 'scope' ? scopeChoice(texts, groups, chosen) : [pageField(setting, pageUrl, texts)];
  });
  const where = texts.siteAddress;
  const whereFrom = { groupName: where.heading, groupFields: [siteField(where, check)] };
  return { pages: [{ groups: [...(groupFields.length > 0 ? [{ groupName: texts.heading, groupFields }] : []), whereFrom] }] };
}
