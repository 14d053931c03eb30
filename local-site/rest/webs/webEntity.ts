import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { webScope } from '../changes/changeScope';
import { currentChangeToken } from '../changes/changeToken';
import { resourcePath, type Entity } from '../entity';
import { securityProperties } from '../security/securityProperties';
import { openMember } from '../tree/openMember';
import { webKind } from './webKind';

const NO_GUID = '00000000-0000-0000-0000-000000000000';
const NAVIGATION: readonly string[] = [
  'AssociatedMemberGroup', 'AssociatedOwnerGroup', 'AssociatedVisitorGroup', 'ContentTypes', 'CurrentUser', 'Fields',
  'Features', 'FirstUniqueAncestorSecurableObject', 'Folders', 'Lists', 'Navigation', 'ParentWeb', 'RegionalSettings', 'RoleAssignments',
  'RoleDefinitions', 'RootFolder', 'SiteGroups', 'SiteUsers', 'UserCustomActions', 'Webs'
];

/** `SP.Web`, properties in recorded order. */
export function webEntity(web: Web, call: Call): Entity {
  const { settings: s } = web;
  const url = call.origin + web.path;
  return {
    type: 'SP.Web', set: 'SP.ApiData.Webs', editLink: 'Web', id: `${url}/_api/Web`,
    properties: {
      AllowRssFeeds: true, AlternateCssUrl: '', AppInstanceId: NO_GUID, ClassicWelcomePage: null, Configuration: 0,
      Created: web.created.replace('Z', ''),
      CurrentChangeToken: currentChangeToken(webScope(web), call),
      CustomMasterUrl: `${web.path}/_catalogs/masterpage/seattle.master`, Description: s.description, DesignPackageId: NO_GUID,
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false, EnableMinimalDownload: false, FooterEmphasis: 0, FooterEnabled: false,
      FooterLayout: 0, HeaderEmphasis: 0, HeaderLayout: 0, HideTitleInHeader: false, HorizontalQuickLaunch: false, Id: web.id,
      IsEduClass: false, IsEduClassProvisionChecked: false, IsEduClassProvisionPending: false, IsHomepageModernized: false,
      IsMultilingual: true, IsRevertHomepageLinkHidden: false, Language: s.language, LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified, LogoAlignment: 0, MasterUrl: `${web.path}/_catalogs/masterpage/seattle.master`,
      MegaMenuEnabled: false, NavAudienceTargetingEnabled: false, NoCrawl: false, ObjectCacheEnabled: false,
      OverwriteTranslationsOnChange: false, ResourcePath: resourcePath(url), QuickLaunchEnabled: s.quickLaunchEnabled,
      RecycleBinEnabled: true, SearchScope: 0, ServerRelativeUrl: web.path, SiteLogoUrl: '', SyndicationEnabled: true,
      TenantAdminMembersCanShare: 0, Title: s.title, TreeViewEnabled: false, UIVersion: 15, UIVersionConfigurationEnabled: false, Url: url,
      WebTemplate: web.parentId === null ? 'SITEPAGEPUBLISHING' : 'STS', WelcomePage: s.welcomePage
    },
    onSelect: { ServerRelativePath: () => resourcePath(web.path), ...securityProperties({ web, scopeId: web.scopeId, editLink: 'Web' }, call) },
    navigation: NAVIGATION,
    open: name => openMember(webKind, web, name, call)
  };
}
