import type { Item } from '../../storage/items';
import { complex, type PropertyValue } from '../entity';

/** Internal columns every recorded version carries. This site keeps none of them apart, so most are as empty as recorded. */
export function versionInternals(version: Item, parentUniqueId: string): Record<string, PropertyValue> {
  const pointer = (LookupId: number, LookupValue: string | null): PropertyValue => complex('SP.FieldLookupValue', { LookupId, LookupValue });
  return {
    OData__x005f_CopySource: null, WorkflowVersion: 1, InstanceID: null, Order: version.id * 100 + 0.5, WorkflowInstanceID: null,
    Last_x005f_x0020_x005f_Modified: version.modified, Created_x005f_x0020_x005f_Date: version.created, SortBehavior: pointer(version.id, '0'),
    ParentUniqueId: `{${parentUniqueId.toUpperCase()}}`, SyncClientId: pointer(version.id, null), ProgId: '',
    ScopeId: `{${version.scopeId.toUpperCase()}}`, MetaInfo: '', OData__x005f_Level: version.level, OData__x005f_IsCurrentVersion: version.isCurrent,
    ItemChildCount: '0', FolderChildCount: '0', Restricted: '', OriginatorId: '', NoExecute: '0', ContentVersion: '0',
    OData__x005f_ComplianceFlags: '', OData__x005f_ComplianceTag: '', OData__x005f_ComplianceTagWrittenTime: '',
    OData__x005f_ComplianceTagUserId: '', AccessPolicy: '', OData__x005f_VirusStatus: '', OData__x005f_VirusVendorID: '',
    OData__x005f_VirusInfo: '', AppAuthor: pointer(0, ''), AppEditor: pointer(0, ''), SMTotalSize: pointer(version.id, ''),
    SMLastModifiedDate: version.modified, SMTotalFileStreamSize: String(version.size), SMTotalFileCount: pointer(version.id, ''),
    ComplianceAssetId: null, OData__x005f_CommentFlags: '', OData__x005f_CommentCount: ''
  };
}
