import type { PageContent, WebContext } from '../../http/contracts';
import { isGuest } from '../../http/isGuest';
import type { PageCulture } from './pageCulture';

/** What a page is told about its web when no page of the library stands behind it (Teams). */
export type PlacedPage = Pick<PageContent, 'listId' | 'itemId'> | undefined;

/**
 * The legacy page context, as SharePoint writes it into every page; `SharePointPageContextDataProvider` of
 * sp-page-context makes the public `pageContext` of it.
 * @param serverTime ISO; from it the runtime reckons how long the digest in it holds
 */
export function pageContextInfo(
  context: WebContext,
  page: PlacedPage,
  request: {
    readonly origin: string;
    readonly path: string;
    readonly serverTime: string;
    readonly correlationId: string;
    readonly culture: PageCulture;
  },
): Readonly<Record<string, unknown>> {
  const permissions = { High: Number(context.permissions.High), Low: Number(context.permissions.Low) };
  return {
    aadInstanceUrl: request.origin,
    aadTenantId: '00000000-0000-0000-0000-000000000001',
    aadUserId: '00000000-0000-0000-0000-000000000002',
    // Telemetry fails on these when they are missing, although it is switched off.
    cloudType: 'prod',
    env: 'prod',
    env2: 'prod',
    farmLabel: 'local',
    ...cultures(request.culture),
    CorrelationId: request.correlationId,
    ExpFeatures: [],
    ECSClientFeatures: [],
    // Switches the hidden sign-in frame to Entra off; the id is sp-loader's.
    killSwitches: { '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true },
    featureInfo: {},
    formDigestTimeoutSeconds: context.formDigest.timeoutSeconds,
    formDigestValue: context.formDigest.value,
    serverTime: request.serverTime,
    serverRequestPath: request.path,
    hasManageWebPermissions: context.isSiteAdmin,
    isNoScriptEnabled: true,
    isSiteAdmin: context.isSiteAdmin,
    msGraphEndpointUrl: request.origin,
    portalUrl: request.origin,
    siteAbsoluteUrl: context.siteUrl,
    siteId: `{${context.siteId}}`,
    siteServerRelativeUrl: context.siteServerRelativeUrl,
    sitePagesEnabled: true,
    webAbsoluteUrl: context.webUrl,
    webId: `{${context.webId}}`,
    webLanguage: context.language.lcid,
    webLogoUrl: '',
    webPermMasks: permissions,
    webServerRelativeUrl: context.webServerRelativeUrl,
    webTemplate: '64',
    webTitle: context.title,
    webFirstDayOfWeek: 1,
    ...user(context),
    ...(page && { ...list(context, page, permissions) }),
  };
}

function cultures({ language, region }: PageCulture): Readonly<Record<string, unknown>> {
  return {
    currentCultureName: region.tag,
    currentUICultureName: language.tag,
    currentCultureLCID: region.lcid,
    currentLanguage: language.lcid,
    isMultilingualUserLanguage: false,
  };
}

function user({ user: { id, loginName, displayName, email } }: WebContext): Readonly<Record<string, unknown>> {
  return {
    userId: id,
    userLoginName: loginName.split('|').pop(),
    systemUserKey: loginName,
    userPrincipalName: email,
    userDisplayName: displayName,
    userEmail: email,
    isAnonymousGuestUser: false,
    isExternalGuestUser: isGuest(loginName),
    isEmailAuthenticationGuestUser: false,
    preferUserTimeZone: false,
    userFirstDayOfWeek: 1,
  };
}

function list(
  context: WebContext,
  { listId, itemId }: { readonly listId: string; readonly itemId: number },
  permissions: object,
): Readonly<Record<string, unknown>> {
  return {
    listId: `{${listId}}`,
    pageListId: `{${listId}}`,
    listTitle: 'Webbplatssidor',
    listUrl: `${context.webServerRelativeUrl}/SitePages`,
    listBaseTemplate: 119,
    listPermsMask: permissions,
    pageItemId: itemId,
  };
}
