import type { List } from '../../storage/lists';
import type { EntityKind } from '../tree/kinds';
import { listLink } from './listEntity';

/** `SP.InformationRightsManagementSettings`: what a list has until somebody protects it. Read only. */
export const rightsManagementKind: EntityKind<List> = {
  name: 'InformationRightsManagementSettings',
  entity: list => ({
    type: 'SP.InformationRightsManagementSettings', set: 'SP.ApiData.InformationRightsManagementSettings', editLink: `${listLink(list)}/InformationRightsManagementSettings`,
    properties: {
      AllowPrint: false, AllowScript: false, AllowWriteCopy: false, DisableDocumentBrowserView: false, DocumentAccessExpireDays: 90,
      DocumentLibraryProtectionExpireDate: list.created, EnableDocumentAccessExpire: false, EnableDocumentBrowserPublishingView: false,
      EnableGroupProtection: false, EnableLicenseCacheExpire: false, GroupName: '', LicenseCacheExpireDays: 30, PolicyDescription: '', PolicyTitle: '', TemplateId: ''
    },
    onSelect: {}, navigation: [], open: () => undefined
  }),
  members: {}
};
