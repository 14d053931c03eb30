import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { listScope } from '../changes/changeScope';
import { currentChangeToken } from '../changes/changeToken';
import { resourcePath, type Entity } from '../entity';
import { shownFormula } from '../fields/fieldFormulas';
import { itemTypeName, listEntityTypeName } from './entityTypeName';
import { openMember } from '../tree/openMember';
import { basePermissions, securityProperties } from '../security/securityProperties';
import { defaultViewPath } from './defaultViewPath';
import { formPath } from './formsKind';
import { listKind } from './listKind';
import { askedListProperties, listProperty, type ListPropertyName } from './listProperties';
import { isCatalogue, isLibraryTemplate, listTemplate } from './listTemplates';
import { webOf } from './webOf';

/** What can be expanded from a list, or followed. */
const NAVIGATION: readonly string[] = [
  'ContentTypes', 'DefaultView', 'EventReceivers', 'Fields', 'FirstUniqueAncestorSecurableObject', 'Forms', 'InformationRightsManagementSettings', 'Items',
  'ParentWeb', 'RoleAssignments', 'RootFolder', 'UserCustomActions', 'Views', 'WorkflowAssociations'
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
  const known = listTemplate(template);
  const image = `/_layouts/15/images/${known?.image ?? 'itgen'}.png?rev=47`;
  const web = webOf(list, call);
  const own = (name: ListPropertyName) => listProperty(list, name);
  return {
    type: 'SP.List', set: 'SP.ApiData.Lists', editLink: listLink(list), etag: listEtag(list),
    properties: {
      AllowContentTypes: s.AllowContentTypes, BaseTemplate: template, BaseType: known?.baseType ?? 0, ContentTypesEnabled: s.ContentTypesEnabled,
      CrawlNonDefaultViews: own('CrawlNonDefaultViews'), Created: list.created,
      CurrentChangeToken: currentChangeToken(listScope(list), call),
      DefaultContentApprovalWorkflowId: own('DefaultContentApprovalWorkflowId'), DefaultItemOpenUseListSetting: s.DefaultItemOpenUseListSetting, Description: s.Description,
      Direction: own('Direction'), DisableCommenting: own('DisableCommenting'), DisableGridEditing: s.DisableGridEditing,
      DocumentTemplateUrl: library ? `${list.root}/Forms/template.dotx` : null, DraftVersionVisibility: s.DraftVersionVisibility,
      EnableAttachments: s.EnableAttachments, EnableFolderCreation: s.EnableFolderCreation, EnableMinorVersions: s.EnableMinorVersions,
      EnableModeration: s.EnableModeration, EnableRequestSignOff: own('EnableRequestSignOff'), EnableVersioning: s.EnableVersioning,
      EntityTypeName: listEntityTypeName(list), ExemptFromBlockDownloadOfNonViewableFiles: own('ExemptFromBlockDownloadOfNonViewableFiles'),
      FileSavePostProcessingEnabled: own('FileSavePostProcessingEnabled'),
      ForceCheckout: s.ForceCheckout, HasExternalDataSource: false, Hidden: s.Hidden, Id: list.id, ImagePath: resourcePath(image),
      ImageUrl: image, DefaultSensitivityLabelForLibrary: own('DefaultSensitivityLabelForLibrary'), SensitivityLabelToEncryptOnDownloadForLibrary: null, IrmEnabled: s.IrmEnabled,
      IrmExpire: own('IrmExpire'), IrmReject: own('IrmReject'), IsApplicationList: template === 119, IsCatalog: isCatalogue(template),
      IsPrivate: own('IsPrivate'),
      // Counted for those who ask: in a large list it takes its time.
      get ItemCount() {
        return call.store.items.total(list.id);
      },
      LastItemDeletedDate: list.deleted, LastItemModifiedDate: list.modified,
      LastItemUserModifiedDate: list.modified, ListExperienceOptions: s.ListExperienceOptions, ListItemEntityTypeFullName: itemTypeName(list),
      MajorVersionLimit: s.MajorVersionLimit, MajorWithMinorVersionsLimit: s.MajorWithMinorVersionsLimit, MultipleDataList: own('MultipleDataList'),
      NoCrawl: s.NoCrawl, ParentWebPath: resourcePath(web.path), ParentWebUrl: web.path, ParserDisabled: own('ParserDisabled'),
      ServerTemplateCanCreateFolders: true, TemplateFeatureId: known?.feature ?? NO_GUID, Title: list.title
    },
    onSelect: {
      OnQuickLaunch: () => s.OnQuickLaunch,
      ValidationFormula: () => s.ValidationFormula && shownFormula(s.ValidationFormula, call.store.fields.of(list.id)),
      ValidationMessage: () => s.ValidationMessage,
      ReadSecurity: () => s.ReadSecurity,
      WriteSecurity: () => s.WriteSecurity,
      BrowserFileHandling: () => 0,
      DefaultDisplayFormUrl: () => formPath(list, 4),
      DefaultEditFormUrl: () => formPath(list, 6),
      DefaultNewFormUrl: () => formPath(list, 8),
      DefaultViewPath: () => resourcePath(defaultViewPath(list, call.store)),
      DefaultViewUrl: () => defaultViewPath(list, call.store),
      EffectiveBasePermissionsForUI: () => basePermissions(call.access.mask(list.scopeId)),
      IsSiteAssetsLibrary: () => list.root === `${web.path}/SiteAssets`,
      IsSystemList: () => own('AllowDeletion') === false,
      ...askedListProperties(list),
      ...securityProperties({ web, list, scopeId: list.scopeId, editLink: listLink(list) }, call)
    },
    navigation: NAVIGATION,
    open: name => openMember(listKind, list, name, call)
  };
}
