import { randomUUID } from 'node:crypto';
import type { Account, ComponentCatalogue, PageContent, WebContext } from '../../http/contracts';
import type { RuntimeFolder } from '../build/buildRuntime';
import type { HostScripts } from '../build/hostScripts';
import { sectionThemesFor, themeFor } from '../theme/themes';
import { pageContextInfo } from './pageContextInfo';
import type { PageCulture } from './pageCulture';
import type { Appearance, PageData } from './pageData';

/** What every page runs on. */
export interface PageGround {
  readonly runtime: RuntimeFolder;
  readonly scripts: HostScripts;
  readonly catalogue: ComponentCatalogue;
}

export interface PageRequest {
  readonly account: Account;
  readonly context: WebContext;
  readonly appearance: Appearance;
  readonly culture: PageCulture;
  readonly url: URL;
  /** The page in its library; none in Teams. */
  readonly stored?: Pick<PageContent, 'listId' | 'itemId'>;
  readonly hostedInTeams: boolean;
  readonly page: Omit<PageData['page'], 'webUrl' | 'itemId'>;
}

export function makePageData({ runtime, scripts, catalogue }: PageGround, request: PageRequest): PageData {
  const { account, context, appearance, culture, url, stored, hostedInTeams, page } = request;
  const { loaderConfig } = scripts.application;
  const application = {
    ...scripts.application,
    loaderConfig: { ...loaderConfig, internalModuleBaseUrls: [url.origin + scripts.basePath] },
  };
  return {
    runtimePath: runtime.basePath,
    scriptsPath: scripts.basePath,
    appearance,
    language: culture.language.tag,
    theme: themeFor(appearance),
    sectionThemes: sectionThemesFor(appearance),
    spPageContextInfo: pageContextInfo(context, stored, {
      origin: url.origin,
      path: url.pathname,
      serverTime: new Date().toISOString(),
      correlationId: randomUUID(),
      culture,
    }),
    contextWebInfo: {
      FormDigestValue: context.formDigest.value,
      FormDigestTimeoutSeconds: context.formDigest.timeoutSeconds,
      WebFullUrl: context.webUrl,
    },
    components: [JSON.stringify(application), ...catalogue.components(url.origin).map(({ manifest }) => manifest)],
    token: account.login,
    hostedInTeams,
    page: { ...page, webUrl: context.webUrl, itemId: stored?.itemId ?? 0 },
  };
}
