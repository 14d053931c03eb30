import type { Web } from '../../storage/webs';
import type { PropertyType } from '../wire/typedProperties';

type Value = string | number | boolean | null;

/** A property of a web that can be set: its type, and what a new web has. `onlyAsked`: shown when selected by name. */
interface WebProperty {
  readonly type: PropertyType;
  readonly initial: Value;
  readonly onlyAsked?: true;
}

const text = (initial: Value = ''): WebProperty => ({ type: 'Edm.String', initial });
const flag = (initial = false): WebProperty => ({ type: 'Edm.Boolean', initial });
const number = (initial = 0): WebProperty => ({ type: 'Edm.Int32', initial });
const asked = (property: WebProperty): WebProperty => ({ ...property, onlyAsked: true });

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
} as const satisfies Readonly<Record<string, WebProperty>>;

export type WebPropertyName = keyof typeof WEB_PROPERTIES;

/** A property as set, or as a new web has it. */
export function webProperty({ settings }: Web, name: WebPropertyName): Value {
  return settings.properties?.[name] ?? WEB_PROPERTIES[name].initial;
}

/** Properties shown only when selected by name. */
export function askedWebProperties(web: Web): Readonly<Record<string, () => Value>> {
  const names = (Object.keys(WEB_PROPERTIES) as WebPropertyName[]).filter(name => 'onlyAsked' in WEB_PROPERTIES[name]);
  return Object.fromEntries(names.map(name => [name, () => webProperty(web, name)]));
}
