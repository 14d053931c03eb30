import type { Site } from '../../storage/webs';
import type { Call } from '../call';
import { siteScope } from '../changes/changeScope';
import { currentChangeToken } from '../changes/changeToken';
import { complex, resourcePath, type Entity, type PropertyValue } from '../entity';
import { openMember } from '../tree/openMember';
import type { PropertyType } from '../wire/typedProperties';
import { siteKind } from './siteKind';

const NO_GUID = '00000000-0000-0000-0000-000000000000';
const NEVER = '1753-01-01T00:00:00';

/** What can be set of a site collection. */
export const SITE_SETTABLE: Readonly<Record<string, PropertyType>> = {
  AllowCreateDeclarativeWorkflow: 'Edm.Boolean', AllowDesigner: 'Edm.Boolean', AllowMasterPageEditing: 'Edm.Boolean', AllowRevertFromTemplate: 'Edm.Boolean',
  AllowSaveDeclarativeWorkflowAsTemplate: 'Edm.Boolean', AllowSavePublishDeclarativeWorkflow: 'Edm.Boolean', AuditLogTrimmingRetention: 'Edm.Int32',
  Classification: 'Edm.String', CommentsOnSitePagesDisabled: 'Edm.Boolean', DisableAppViews: 'Edm.Boolean', DisableFlows: 'Edm.Boolean',
  SearchBoxInNavBar: 'Edm.Int32', SearchBoxPlaceholderText: 'Edm.String', ShareByEmailEnabled: 'Edm.Boolean', ShowPeoplePickerSuggestionsForGuestUsers: 'Edm.Boolean',
  ShowUrlStructure: 'Edm.Boolean', SocialBarOnSitePagesDisabled: 'Edm.Boolean', StatusBarLink: 'Edm.String', StatusBarText: 'Edm.String', TrimAuditLog: 'Edm.Boolean',
  UIVersionConfigurationEnabled: 'Edm.Boolean'
};

/** `SP.Site`. Names and types are those of the service's metadata document; which are shown unasked is unproven. */
export function siteEntity(site: Site, call: Call): Entity {
  const url = call.origin + site.path;
  const set = call.store.properties.of(site.id) as Record<string, PropertyValue>;
  const asSet = (properties: Record<string, PropertyValue>): Record<string, PropertyValue> =>
    Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, name in set ? set[name] : value]));
  return {
    type: 'SP.Site', set: 'SP.ApiData.Sites', editLink: 'Site', id: `${url}/_api/Site`,
    properties: asSet({
      AllowCreateDeclarativeWorkflow: false, AllowDesigner: true, AllowMasterPageEditing: false, AllowRevertFromTemplate: false,
      AllowSaveDeclarativeWorkflowAsTemplate: false, AllowSavePublishDeclarativeWorkflow: false, AllowSelfServiceUpgrade: true,
      AllowSelfServiceUpgradeEvaluation: true, AuditLogTrimmingRetention: 90, Classification: '', CompatibilityLevel: 15,
      CurrentChangeToken: currentChangeToken(siteScope(site), call), DisableAppViews: false, DisableCompanyWideSharingLinks: false, DisableFlows: false,
      ExternalSharingTipsEnabled: false, GeoLocation: 'EUR', GroupId: NO_GUID, HubSiteId: NO_GUID, Id: site.id, IsHubSite: false, LockIssue: null,
      MaxItemsPerThrottledOperation: call.limits.threshold, NeedsB2BUpgrade: false, ResourcePath: resourcePath(url), PrimaryUri: url, ReadOnly: false,
      RequiredDesignerVersion: '15.0.0.0', SandboxedCodeActivationCapability: 2, SensitivityLabel: NO_GUID, SensitivityLabelId: null,
      ServerRelativeUrl: site.path, ShareByEmailEnabled: false, ShareByLinkEnabled: false, ShowPeoplePickerSuggestionsForGuestUsers: false,
      ShowUrlStructure: false, StatusBarLink: null, StatusBarText: null, TrimAuditLog: true, UIVersionConfigurationEnabled: false,
      UpgradeReminderDate: '1899-12-30T00:00:00', UpgradeScheduled: false, UpgradeScheduledDate: NEVER, Upgrading: false, Url: url, WriteLocked: false
    }),
    onSelect: {
      ServerRelativePath: () => resourcePath(site.path), Usage: () => usage(site, call),
      ...Object.fromEntries(Object.entries(asSet({
        CommentsOnSitePagesDisabled: false, SearchBoxInNavBar: 0, SearchBoxPlaceholderText: null, SocialBarOnSitePagesDisabled: false
      })).map(([name, value]) => [name, () => value]))
    },
    navigation: ['EventReceivers', 'Features', 'Owner', 'RootWeb', 'SecondaryContact', 'UserCustomActions'],
    open: name => openMember(siteKind, site, name, call)
  };
}

/** Bytes of the files as they stand, without earlier versions; long numbers are text, as always. */
function usage(site: Site, { store }: Call): PropertyValue {
  const row = store.db.first<{ size: number | null }>(
    'SELECT sum(i.size) AS size FROM items i JOIN lists l ON l.id = i.list_id JOIN webs w ON w.id = l.web_id WHERE w.site_id = ?', site.id
  );
  return complex('SP.UsageInfo', {
    Bandwidth: '0', DiscussionStorage: '0', Hits: '0', Storage: String(row?.size ?? 0), StoragePercentageUsed: 0, Visits: '0'
  });
}
