import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { webScope } from '../changes/changeScope';
import { currentChangeToken } from '../changes/changeToken';
import { resourcePath, type Entity } from '../entity';
import { installedLanguageIds } from '../regional/installedLanguages';
import { securityProperties } from '../security/securityProperties';
import { openWebMember } from './webNode';
import { askedWebProperties, webProperty, type WebPropertyName } from './webProperties';
import { templateOf } from './webTemplates';

const NO_GUID = '00000000-0000-0000-0000-000000000000';
const NAVIGATION: readonly string[] = [
  'AllProperties', 'AssociatedMemberGroup', 'AssociatedOwnerGroup', 'AssociatedVisitorGroup', 'Author', 'AvailableContentTypes', 'AvailableFields', 'ContentTypes', 'CurrentUser',
  'EventReceivers', 'Fields', 'Features', 'FirstUniqueAncestorSecurableObject', 'Folders', 'ListTemplates', 'Lists', 'Navigation', 'ParentWeb', 'RegionalSettings', 'RoleAssignments',
  'RoleDefinitions', 'RootFolder', 'SiteGroups', 'SiteUsers', 'UserCustomActions', 'WebInfos', 'Webs'
];

/** `SP.Web`, properties in recorded order. */
export function webEntity(web: Web, call: Call): Entity {
  const { settings: s } = web;
  const url = call.origin + web.path;
  const own = (name: WebPropertyName) => webProperty(web, name);
  const { template, configuration } = templateOf(web);
  return {
    type: 'SP.Web', set: 'SP.ApiData.Webs', editLink: 'Web', id: `${url}/_api/Web`,
    properties: {
      AllowRssFeeds: true, AlternateCssUrl: own('AlternateCssUrl'), AppInstanceId: NO_GUID, ClassicWelcomePage: null, Configuration: configuration,
      Created: web.created.replace('Z', ''),
      CurrentChangeToken: currentChangeToken(webScope(web), call),
      CustomMasterUrl: `${web.path}/_catalogs/masterpage/seattle.master`, Description: s.description, DesignPackageId: NO_GUID,
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false, EnableMinimalDownload: own('EnableMinimalDownload'), FooterEmphasis: own('FooterEmphasis'),
      FooterEnabled: own('FooterEnabled'), FooterLayout: own('FooterLayout'), HeaderEmphasis: own('HeaderEmphasis'), HeaderLayout: own('HeaderLayout'),
      HideTitleInHeader: own('HideTitleInHeader'), HorizontalQuickLaunch: own('HorizontalQuickLaunch'), Id: web.id,
      IsEduClass: false, IsEduClassProvisionChecked: false, IsEduClassProvisionPending: false, IsHomepageModernized: false,
      IsMultilingual: own('IsMultilingual'), IsRevertHomepageLinkHidden: false, Language: s.language, LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified, LogoAlignment: own('LogoAlignment'), MasterUrl: `${web.path}/_catalogs/masterpage/seattle.master`,
      MegaMenuEnabled: own('MegaMenuEnabled'), NavAudienceTargetingEnabled: own('NavAudienceTargetingEnabled'), NoCrawl: own('NoCrawl'),
      ObjectCacheEnabled: own('ObjectCacheEnabled'), OverwriteTranslationsOnChange: own('OverwriteTranslationsOnChange'), ResourcePath: resourcePath(url), QuickLaunchEnabled: s.quickLaunchEnabled,
      RecycleBinEnabled: true, SearchScope: own('SearchScope'), ServerRelativeUrl: web.path, SiteLogoUrl: own('SiteLogoUrl'), SyndicationEnabled: own('SyndicationEnabled'),
      TenantAdminMembersCanShare: own('TenantAdminMembersCanShare'), Title: s.title, TreeViewEnabled: own('TreeViewEnabled'),
      UIVersion: own('UIVersion'), UIVersionConfigurationEnabled: own('UIVersionConfigurationEnabled'), Url: url,
      WebTemplate: template, WelcomePage: s.welcomePage
    },
    onSelect: {
      ServerRelativePath: () => resourcePath(web.path),
      SupportedUILanguageIds: () => ({ itemType: 'Edm.Int32', values: installedLanguageIds }),
      WebTemplateConfiguration: () => `${template}#${configuration}`,
      ...askedWebProperties(web),
      ...securityProperties({ web, scopeId: web.scopeId, editLink: 'Web' }, call)
    },
    navigation: NAVIGATION,
    open: name => openWebMember(web, name, call)
  };
}
