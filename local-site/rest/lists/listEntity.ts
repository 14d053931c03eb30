import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { listScope } from '../changes/changeScope';
import { currentChangeToken } from '../changes/changeToken';
import { resourcePath, type Entity } from '../entity';
import { isLibraryTemplate } from '../fields/builtInFields';
import { shownFormula } from '../fields/fieldFormulas';
import { itemTypeName, listEntityTypeName } from './entityTypeName';
import { openMember } from '../tree/openMember';
import { listKind } from './listKind';
import { securityProperties } from '../security/securityProperties';

/** What can be expanded from a list, or followed. */
const NAVIGATION: readonly string[] = [
  'ContentTypes', 'DefaultView', 'Fields', 'FirstUniqueAncestorSecurableObject', 'Items', 'ParentWeb', 'RoleAssignments', 'RootFolder', 'UserCustomActions', 'Views'
];

const NO_GUID = '00000000-0000-0000-0000-000000000000';

export function listLink(list: List): string {
  return `Web/Lists(guid'${list.id}')`;
}

export function listEtag(list: List): string {
  return `"${list.version}"`;
}

/** `SP.List`, properties in recorded order. */
export function listEntity(list: List, call: Call): Entity {
  const { settings: s, template } = list;
  const library = isLibraryTemplate(template);
  const image = `/_layouts/15/images/${library ? 'itdl' : 'itgen'}.png?rev=47`;
  return {
    type: 'SP.List', set: 'SP.ApiData.Lists', editLink: listLink(list), etag: listEtag(list),
    properties: {
      AllowContentTypes: s.AllowContentTypes, BaseTemplate: template, BaseType: library ? 1 : 0, ContentTypesEnabled: s.ContentTypesEnabled,
      CrawlNonDefaultViews: false, Created: list.created,
      CurrentChangeToken: currentChangeToken(listScope(list), call),
      DefaultContentApprovalWorkflowId: NO_GUID, DefaultItemOpenUseListSetting: s.DefaultItemOpenUseListSetting, Description: s.Description,
      Direction: 'none', DisableCommenting: false, DisableGridEditing: s.DisableGridEditing,
      DocumentTemplateUrl: library ? `${list.root}/Forms/template.dotx` : null, DraftVersionVisibility: s.DraftVersionVisibility,
      EnableAttachments: s.EnableAttachments, EnableFolderCreation: s.EnableFolderCreation, EnableMinorVersions: s.EnableMinorVersions,
      EnableModeration: s.EnableModeration, EnableRequestSignOff: true, EnableVersioning: s.EnableVersioning,
      EntityTypeName: listEntityTypeName(list), ExemptFromBlockDownloadOfNonViewableFiles: false, FileSavePostProcessingEnabled: false,
      ForceCheckout: s.ForceCheckout, HasExternalDataSource: false, Hidden: s.Hidden, Id: list.id, ImagePath: resourcePath(image),
      ImageUrl: image, DefaultSensitivityLabelForLibrary: '', SensitivityLabelToEncryptOnDownloadForLibrary: null, IrmEnabled: s.IrmEnabled,
      IrmExpire: false, IrmReject: false, IsApplicationList: template === 119, IsCatalog: false, IsPrivate: false,
      ItemCount: call.store.items.total(list.id), LastItemDeletedDate: list.deleted, LastItemModifiedDate: list.modified,
      LastItemUserModifiedDate: list.modified, ListExperienceOptions: s.ListExperienceOptions, ListItemEntityTypeFullName: itemTypeName(list),
      MajorVersionLimit: s.MajorVersionLimit, MajorWithMinorVersionsLimit: s.MajorWithMinorVersionsLimit, MultipleDataList: false,
      NoCrawl: s.NoCrawl, ParentWebPath: resourcePath(call.web.path), ParentWebUrl: call.web.path, ParserDisabled: false,
      ServerTemplateCanCreateFolders: true, TemplateFeatureId: featureOf(template), Title: list.title
    },
    onSelect: {
      OnQuickLaunch: () => s.OnQuickLaunch,
      ValidationFormula: () => s.ValidationFormula && shownFormula(s.ValidationFormula, call.store.fields.of(list.id)),
      ValidationMessage: () => s.ValidationMessage,
      ReadSecurity: () => s.ReadSecurity,
      WriteSecurity: () => s.WriteSecurity,
      DefaultViewUrl: () => `${list.root}/${library ? 'Forms/AllItems.aspx' : 'AllItems.aspx'}`,
      ...securityProperties({ web: call.web, list, scopeId: list.scopeId, editLink: listLink(list) }, call)
    },
    navigation: NAVIGATION,
    open: name => openMember(listKind, list, name, call)
  };
}

function featureOf(template: number): string {
  if (template === 100) return '00bfea71-de22-43b2-a848-c05709900100';
  return template === 119 ? 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec' : '00bfea71-e717-4e80-aa17-d0c71b360101';
}
