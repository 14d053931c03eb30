import type { List, ListSettings } from '../../storage/lists';
import type { Call } from '../call';
import { isLibraryTemplate } from './listTemplates';
import { listValidation } from '../fields/fieldFormulas';
import { demandOpenForUnique } from '../fields/uniqueColumns';
import { publishAllDrafts } from '../items/publishAllDrafts';
import { refusals } from '../refusals';
import { typesOf } from '../settings/settableProperty';
import type { Json, JsonObject } from '../wire/requestBody';
import { demandType, type PropertyType } from '../wire/typedProperties';
import { LONGEST_TITLE } from './createList';
import { LIST_PROPERTIES } from './listProperties';
import { showOnQuickLaunch } from './quickLaunch';

/** Settings that REST can set, with the type a value must have. */
const OWN_TYPES: Readonly<Record<Exclude<keyof ListSettings, 'properties'>, PropertyType>> = {
  Description: 'Edm.String', AllowContentTypes: 'Edm.Boolean', ContentTypesEnabled: 'Edm.Boolean', EnableAttachments: 'Edm.Boolean',
  EnableFolderCreation: 'Edm.Boolean', EnableVersioning: 'Edm.Boolean', EnableMinorVersions: 'Edm.Boolean', EnableModeration: 'Edm.Boolean',
  DraftVersionVisibility: 'Edm.Int32', ForceCheckout: 'Edm.Boolean', Hidden: 'Edm.Boolean', NoCrawl: 'Edm.Boolean', OnQuickLaunch: 'Edm.Boolean',
  MajorVersionLimit: 'Edm.Int32', MajorWithMinorVersionsLimit: 'Edm.Int32', DisableGridEditing: 'Edm.Boolean',
  DefaultItemOpenUseListSetting: 'Edm.Boolean', IrmEnabled: 'Edm.Boolean', ListExperienceOptions: 'Edm.Int32', ValidationFormula: 'Edm.String',
  ValidationMessage: 'Edm.String', ReadSecurity: 'Edm.Int32', WriteSecurity: 'Edm.Int32'
};

const SETTABLE = { ...OWN_TYPES, ...typesOf(LIST_PROPERTIES), Title: 'Edm.String', BaseTemplate: 'Edm.Int32' } as const;

/** Reads list settings from a body; unknown names and wrong types are refused. `Title` and `BaseTemplate` are the caller's. */
function listSettingsFrom(body: JsonObject): Partial<ListSettings> {
  const settings: Record<string, Json> = {};
  const properties: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    demandType(name, value, 'SP.List', SETTABLE);
    if (name === 'Description') settings[name] = value ?? '';
    else if (name in OWN_TYPES) settings[name] = value;
    else if (name in LIST_PROPERTIES) properties[name] = value;
  }
  return { ...(settings as Partial<ListSettings>), ...(Object.keys(properties).length === 0 ? {} : { properties: properties as ListSettings['properties'] }) };
}

/** Checks what belongs together: only libraries have minor versions, check-out and no attachments. */
function checkedSettings(template: number, settings: ListSettings): ListSettings {
  const library = isLibraryTemplate(template);
  if (!library && settings.EnableMinorVersions) throw refusals.noMinorVersions();
  // Unproven status and text.
  if (!library && settings.ForceCheckout) throw refusals.operationRefused('The list does not support required check-out.');
  if (library && settings.EnableAttachments) throw refusals.noAttachmentsInLibraries();
  if ((settings.ValidationMessage?.length ?? 0) > 1024) throw refusals.operationRefused('The validation message cannot be longer than 1024 characters.');
  if (settings.Description.length > 512) throw refusals.descriptionTooLong();
  const visibility = settings.DraftVersionVisibility;
  if (visibility < 0 || visibility > 2) throw refusals.badRequest('DraftVersionVisibility must be 0, 1 or 2.');
  const { ReadSecurity, WriteSecurity, ListExperienceOptions } = settings;
  if (![1, 2].includes(ReadSecurity) || ![1, 2, 4].includes(WriteSecurity) || ![0, 1, 2].includes(ListExperienceOptions)) throw refusals.outOfRange();
  return settings.EnableMinorVersions ? { ...settings, EnableVersioning: true } : settings;
}

/** A validation formula is kept with internal names, so that columns can be renamed. */
function withValidation(settings: Partial<ListSettings>, listId: string, { store }: Call): Partial<ListSettings> {
  const { ValidationFormula: formula } = settings;
  return formula ? { ...settings, ValidationFormula: listValidation(formula, store.fields.of(listId)) } : settings;
}

/** New settings over those of a list, checked together. */
export function mergedSettings(list: List, body: JsonObject, call: Call): ListSettings {
  const given = withValidation(listSettingsFrom(body), list.id, call);
  const properties = { ...list.settings.properties, ...given.properties };
  return checkedSettings(list.template, { ...list.settings, ...given, ...(Object.keys(properties).length === 0 ? {} : { properties }) });
}

/** Renames and sets; drafts become published when nothing distinguishes them any more. */
export function updateList(list: List, body: JsonObject, call: Call): void {
  const settings = mergedSettings(list, body, call);
  demandOpenForUnique(settings, call.store.fields.of(list.id));
  const title = body.Title === undefined ? list.title : String(body.Title ?? '').trim();
  if (title.length > LONGEST_TITLE) throw refusals.listTitleTooLong();
  if (title === '' || (body.BaseTemplate !== undefined && body.BaseTemplate !== list.template)) throw refusals.outOfRange();
  const namesake = call.store.lists.byTitle(list.webId, title);
  if (namesake && namesake.id !== list.id) throw refusals.duplicateListTitle();
  call.store.lists.save({ ...list, title, settings });
  if (settings.OnQuickLaunch !== list.settings.OnQuickLaunch) showOnQuickLaunch({ ...list, title }, settings.OnQuickLaunch, call.store);
  if (!settings.EnableModeration && !settings.EnableMinorVersions && list.settings.EnableModeration !== settings.EnableModeration) {
    publishAllDrafts(list, call.store);
  }
}
