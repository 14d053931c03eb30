import type { List } from '../../storage/lists';
import { asked, askedOf, flag, guid, number, text, type SettableProperty, type SettingValue } from '../settings/settableProperty';

/** Properties of a list that nothing here acts on; names and types as in the service's metadata document. */
export const LIST_PROPERTIES = {
  CrawlNonDefaultViews: flag(), DefaultContentApprovalWorkflowId: guid(), DefaultSensitivityLabelForLibrary: text(), Direction: text('none'),
  DisableCommenting: flag(), EnableRequestSignOff: flag(true), ExemptFromBlockDownloadOfNonViewableFiles: flag(), FileSavePostProcessingEnabled: flag(),
  IrmExpire: flag(), IrmReject: flag(), IsPrivate: flag(), MultipleDataList: flag(), ParserDisabled: flag(),
  AllowDeletion: asked(flag(true)), Color: asked(text()), EnableAssignToEmail: asked(flag()), ExcludeFromOfflineClient: asked(flag()), Icon: asked(text()),
  PageRenderType: asked(number())
} as const satisfies Readonly<Record<string, SettableProperty>>;

export type ListPropertyName = keyof typeof LIST_PROPERTIES;

/** A property as set, or as a new list has it. */
export function listProperty({ settings }: Pick<List, 'settings'>, name: ListPropertyName): SettingValue {
  return settings.properties?.[name] ?? LIST_PROPERTIES[name].initial;
}

/** Properties shown only when selected by name. */
export function askedListProperties(list: List): Readonly<Record<string, () => SettingValue>> {
  return askedOf(LIST_PROPERTIES, name => listProperty(list, name as ListPropertyName));
}
