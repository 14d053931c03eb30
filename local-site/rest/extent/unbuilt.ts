/**
 * What SharePoint's REST API has and this site knows but has not built, by the name of the node it hangs on; names as
 * SharePoint spells them. Such a name answers 501 and names itself. Below `_api` a name stands for its whole namespace.
 * Names are from PnPjs 4, from the service's metadata document and from what its verbose answers defer. Whoever builds one takes it off this list: a test
 * fails when a name is both here and built.
 */
export const UNBUILT: Readonly<Record<string, readonly string[]>> = {
  _api: [
    '$metadata', 'AppCatalog', 'CrossSiteGroups', 'Directory', 'GroupService', 'GroupSiteManager', 'HubSites', 'Microsoft.SharePoint.Administration',
    'Microsoft.SharePoint.Client.Search', 'Microsoft.SharePoint.Comments', 'Microsoft.SharePoint.Navigation.REST', 'Microsoft.SharePoint.OrgNewsSite', 'Microsoft.SharePoint.Portal',
    'Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteScriptUtility', 'MultilingualSettings', 'Office365', 'ProjectServer', 'Publishing', 'SiteIconManager',
    'Social.Feed', 'Social.Following', 'SP.APIHubSites', 'SP.AppContextSite', 'SP.AppPrincipal', 'SP.CompliancePolicy.SPPolicyStoreProxy', 'SP.Directory',
    'SP.DirectorySession', 'SP.HubSites', 'SP.InformationRightsManagementFileSettings', 'SP.Microfeed.MicrofeedManager', 'SP.OAuth', 'SP.Publishing', 'SP.PushNotificationSubscriber',
    'SP.RelatedItemManager', 'SP.Taxonomy', 'SP.TenantSettings', 'SP.Translation', 'SP.Utilities.Utility', 'SP.WebParts',
    'SP.WorkflowServices', 'SP.WorkManagement', 'SP_TenantSettings_Current', 'SPAppCatalog', 'SPOWebAppServicePrincipal', 'SPSiteManager', 'ThemeManager', 'v2.0', 'v2.1', 'VivaHome'
  ],
  Web: [
    'GetFileByGuestUrl', 'GetFolderByGuestUrl', 'GetNewsList', 'GetOnePageContextAsStream', 'PageContextCore', 'PageContextInfo', 
    'Alerts', 'AppTiles', 'ApplyTheme', 'ApplyWebTemplate', 'CanModernizeHomepage', 'CardDesigns', 'ClientWebParts', 'DataLeakagePreventionStatusInfo', 'ExecuteRemoteLOB', 'GetAppBdcCatalog', 'GetAppBdcCatalogForAppInstance',
    'GetAppInstanceById', 'GetAppInstancesByProductId', 'GetListOperation', 'GetPushNotificationSubscriber', 'GetPushNotificationSubscribersByArgs', 'GetRecycleBinItems', 'GetRecycleBinItemsByQueryInfo',
    'GetPushNotificationSubscribersByUser', 'HostedApps', 'HubSiteDataAsStream', 'LoadAndInstallApp', 'LoadAndInstallAppInSpecifiedLocale', 'LoadApp', 'MultilingualSettings', 'OneDriveSharedItems',
    'ProcessExternalNotification', 'PushNotificationSubscribers', 'RegisterPushNotificationSubscriber', 'SiteCollectionAppCatalog', 'SyncHubSiteTheme', 'TenantAppCatalog', 'ThemeInfo',
    'UnregisterPushNotificationSubscriber', 'UploadImage', 'WorkflowTemplates'
  ],
  Site: [
    'Audit', 'CreateCopyJob', 'CreateCopyJobs', 'CreateMigrationIngestionJob', 'CreateMigrationJob', 'CreateMigrationJobEncrypted', 'CreatePreviewSPSite', 'ExtendUpgradeReminderDate',
    'GetCopyJobProgress', 'GetMigrationJobStatus', 'GetMigrationStatus', 'GetRecycleBinItems', 'GetWebTemplates', 'HubSiteSynchronizableVisitorGroup', 'JoinHubSite', 'MultiGeoCopyJob', 'NeedsUpgradeByType',
    'OnboardTenantForBringYourOwnKey', 'ProvisionMigrationContainers', 'ProvisionMigrationQueue', 'RecoverTenantForBringYourOwnKey', 'RegisterHubSite', 'RunHealthCheck', 'RunUpgradeSiteSession',
    'UnregisterHubSite', 'UpdateClientObjectModelUseRemoteAPIsPermissionSetting'
  ],
  Lists: ['EnsureEventsLibrary'],
  List: [
    'Author', 'CreatablesInfo', 'VersionPolicies', 'CreateDocumentAndGetEditLink', 'CreateDocumentFromCAMLQuery', 'CreateDocumentWithDefaultName', 'CreateMappedView', 'DataSource', 'GetBloomFilter',
    'GetBloomFilterWithCustomFields', 'GetMappedApp', 'GetMappedApps', 'GetSpecialFolderUrl', 'GetWebDavUrl', 'ParseDocumentTemplate', 'PublishMappedView', 'RenderExtendedListFormData', 'RenderListContextMenuData',
    'SaveAsNewView', 'SaveAsTemplate', 'SyncFlowCallback', 'SyncFlowInstance', 'SyncFlowInstances', 'SyncFlowTemplates', 'UnpublishMappedView', 'UpdateFormProcessingModelRetentionLabel'
  ],
  ListItem: [
    'ComplianceInfo', 'DlpPolicyTip', 'GetHashtags', 'MediaServiceUpdate', 'MediaServiceUpdateV2', 'OverridePolicyTip', 'ParseAndSetFieldValue', 'SetComplianceTag',
    'SetComplianceTagWithExplicitMetasUpdate', 'SetComplianceTagWithHold', 'SetComplianceTagWithMetaInfo', 'SetComplianceTagWithNoHold', 'SetComplianceTagWithRecord', 'UpdateHashtags'
  ],
  File: [
    'AddActivities', 'CheckAccessAndPostViewAuditEvent', 'EffectiveInformationRightsManagementSettings', 'ExecuteCobaltRequest', 'GetImagePreviewUri', 'GetImagePreviewUrl', 'GetLimitedWebPartManager',
    'GetMediaServiceMetadata', 'GetPreAuthorizedAccessUrl', 'GetPreAuthorizedAccessUrl2', 'GetUploadStatus', 'GetWOPIFrameUrl', 'InformationRightsManagementSettings', 'ParserDisabled', 'RunWorkflow',
    'SetExpirationDate', 'SetMediaServiceMetadata', 'UpdateVirusInfo', 'UploadWithChecksum'
  ],
  SitePages: ['AddImage', 'AddImageFromExternalUrl', 'CommunicationSite', 'PublishingSite'],
  Pages: ['CreateFullPageApp', 'CreateAppPage', 'EnsureTitleResource', 'Feed', 'GetPageColumnState', 'GetTranslations', 'UpdateAppPage', 'UpdateFullPageApp'],
  SitePage: ['CopyWithConfiguration', 'CreateNewsCopy', 'EnsureTitleResource', 'SharePagePreviewByEmail', 'Translations'],
  User: ['Alerts', 'Expire'],
  PeopleManager: ['Follow', 'FollowTag', 'GetMySuggestions', 'HideSuggestion', 'RemoveMyProfilePicture', 'SetMyProfilePicture', 'StopFollowing', 'StopFollowingTag'],
  ProfileLoader: ['CreatePersonalSiteEnqueueBulk'],
  UserResource: ['SetValueForUICulture'],
  UserProfile: ['CreatePersonalSite', 'CreatePersonalSiteEnque', 'SetMySiteFirstRunExperience', 'ShareAllSocialData'],
  NavigationService: ['GetPublishingNavigationProviderType', 'GlobalNav', 'GlobalNavEnabled', 'SetGlobalNavEnabled'],
  ContentType: ['ReorderFields'],
  SearchService: ['AutoCompletions', 'Export', 'RecordPageClick', 'ResultsPageAddress', 'SearchCenterUrl']
};

/** True for a name of the list, written in any case. */
export function isKnownUnbuilt(owner: string, name: string): boolean {
  if (!Object.hasOwn(UNBUILT, owner)) return false;
  const wanted = name.toLowerCase();
  return UNBUILT[owner].some(known => wanted === known.toLowerCase() || (owner === '_api' && wanted.startsWith(`${known.toLowerCase()}.`)));
}
