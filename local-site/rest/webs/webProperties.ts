import type { Web } from '../../storage/webs';
import { asked, askedOf, flag, number, text, type SettableProperty, type SettingValue } from '../settings/settableProperty';

/** Names and types as in the service's metadata document; those shown unasked start as recorded. */
export const WEB_PROPERTIES = {
  AlternateCssUrl: text(), EnableMinimalDownload: flag(), FooterEmphasis: number(), FooterEnabled: flag(), FooterLayout: number(), HeaderEmphasis: number(),
  HeaderLayout: number(), HideTitleInHeader: flag(), HorizontalQuickLaunch: flag(), IsMultilingual: flag(true), LogoAlignment: number(),
  MegaMenuEnabled: flag(), NavAudienceTargetingEnabled: flag(), NoCrawl: flag(), ObjectCacheEnabled: flag(), OverwriteTranslationsOnChange: flag(),
  SearchScope: number(), SiteLogoUrl: text(), SyndicationEnabled: flag(true), TenantAdminMembersCanShare: number(), TreeViewEnabled: flag(),
  UIVersion: number(15), UIVersionConfigurationEnabled: flag(),
  AllowAutomaticASPXPageIndexing: asked(flag()), CommentsOnSitePagesDisabled: asked(flag()), ContainsConfidentialInfo: asked(flag()),
  CustomSiteActionsDisabled: asked(flag()), DisableAppViews: asked(flag()), DisableFlows: asked(flag()), DisableRecommendedItems: asked(flag()),
  ExcludeFromOfflineClient: asked(flag()), MembersCanShare: asked(flag(true)), NotificationsInOneDriveForBusinessEnabled: asked(flag(true)),
  NotificationsInSharePointEnabled: asked(flag(true)), RequestAccessEmail: asked(text()), SaveSiteAsTemplateEnabled: asked(flag()),
  SearchBoxInNavBar: asked(number()), SearchBoxPlaceholderText: asked(text(null)), SiteLogoDescription: asked(text()), UseAccessRequestDefault: asked(flag())
} as const satisfies Readonly<Record<string, SettableProperty>>;

export type WebPropertyName = keyof typeof WEB_PROPERTIES;

/** A property as set, or as a new web has it. */
export function webProperty({ settings }: Web, name: WebPropertyName): SettingValue {
  return settings.properties?.[name] ?? WEB_PROPERTIES[name].initial;
}

/** Properties shown only when selected by name. */
export function askedWebProperties(web: Web): Readonly<Record<string, () => SettingValue>> {
  return askedOf(WEB_PROPERTIES, name => webProperty(web, name as WebPropertyName));
}
