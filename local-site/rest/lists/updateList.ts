import type { List, ListSettings } from '../../storage/lists';
import type { Call } from '../call';
import { isLibraryTemplate } from '../fields/builtInFields';
import { listValidation } from '../fields/fieldFormulas';
import { publishAllDrafts } from '../items/publishAllDrafts';
import { ownValue } from '../ownValue';
import { refusals } from '../refusals';
import type { Json, JsonObject } from '../wire/requestBody';

/** The length of the column that holds titles. */
export const LONGEST_TITLE = 255;

type SettingType = 'text' | 'nullableText' | 'flag' | 'number';

/** Settings that REST can set, with the type a value must have. */
const SETTABLE: Readonly<Record<keyof ListSettings, SettingType>> = {
  Description: 'text', AllowContentTypes: 'flag', ContentTypesEnabled: 'flag', EnableAttachments: 'flag', EnableFolderCreation: 'flag',
  EnableVersioning: 'flag', EnableMinorVersions: 'flag', EnableModeration: 'flag', DraftVersionVisibility: 'number', ForceCheckout: 'flag',
  Hidden: 'flag', NoCrawl: 'flag', OnQuickLaunch: 'flag', MajorVersionLimit: 'number', MajorWithMinorVersionsLimit: 'number',
  DisableGridEditing: 'flag', DefaultItemOpenUseListSetting: 'flag', IrmEnabled: 'flag', ListExperienceOptions: 'number',
  ValidationFormula: 'nullableText', ValidationMessage: 'nullableText', ReadSecurity: 'number', WriteSecurity: 'number'
};

/** Reads list settings from a body; unknown names and wrong types are refused. `Title` and `BaseTemplate` are the caller's. */
export function listSettingsFrom(body: JsonObject): Partial<ListSettings> {
  const settings: Partial<Record<keyof ListSettings, Json>> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title' || name === 'BaseTemplate') continue;
    const type = ownValue<SettingType>(SETTABLE, name);
    if (type === undefined) throw refusals.unknownBodyProperty(name, 'SP.List');
    if (!fits(value, type)) throw refusals.badRequest(`Cannot convert a primitive value to the expected type of '${name}'.`);
    settings[name as keyof ListSettings] = value;
  }
  return settings as Partial<ListSettings>;
}

function fits(value: Json, type: SettingType): boolean {
  if (type === 'flag') return typeof value === 'boolean';
  if (type === 'number') return typeof value === 'number';
  return typeof value === 'string' || (type === 'nullableText' && value === null);
}

/** Checks what belongs together: only libraries have minor versions, check-out and no attachments. */
export function checkedSettings(template: number, settings: ListSettings): ListSettings {
  const library = isLibraryTemplate(template);
  if (!library && settings.EnableMinorVersions) throw refusals.noMinorVersions();
  if (library && settings.EnableAttachments) throw refusals.noAttachmentsInLibraries();
  if ((settings.ValidationMessage?.length ?? 0) > 1024) throw refusals.operationRefused('The validation message cannot be longer than 1024 characters.');
  if (settings.Description.length > 512) throw refusals.descriptionTooLong();
  const visibility = settings.DraftVersionVisibility;
  if (visibility < 0 || visibility > 2) throw refusals.badRequest('DraftVersionVisibility must be 0, 1 or 2.');
  return settings.EnableMinorVersions ? { ...settings, EnableVersioning: true } : settings;
}

/** A validation formula is kept with internal names, so that columns can be renamed. */
export function withValidation(settings: Partial<ListSettings>, listId: string, { store }: Call): Partial<ListSettings> {
  const { ValidationFormula: formula } = settings;
  return formula ? { ...settings, ValidationFormula: listValidation(formula, store.fields.of(listId)) } : settings;
}

/** Renames and sets; drafts become published when nothing distinguishes them any more. */
export function updateList(list: List, body: JsonObject, call: Call): void {
  const title = typeof body.Title === 'string' ? body.Title.trim() : list.title;
  if (title.length > LONGEST_TITLE) throw refusals.listTitleTooLong();
  const namesake = call.store.lists.byTitle(list.webId, title);
  if (namesake && namesake.id !== list.id) throw refusals.duplicateListTitle();
  const settings = checkedSettings(list.template, { ...list.settings, ...withValidation(listSettingsFrom(body), list.id, call) });
  call.store.lists.save({ ...list, title, settings });
  if (!settings.EnableModeration && !settings.EnableMinorVersions && list.settings.EnableModeration !== settings.EnableModeration) {
    publishAllDrafts(list, call.store);
  }
}
