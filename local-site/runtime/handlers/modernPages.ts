import { randomUUID } from 'node:crypto';
import type { ComponentCatalogue, PageSource, RequestHandler } from '../../http/contracts';
import type { RuntimeFolder } from '../build/buildRuntime';
import type { HostScripts } from '../build/hostScripts';
import { appearanceOf } from '../pages/appearance';
import { hostPage } from '../pages/hostPage';
import { pageContextInfo } from '../pages/pageContextInfo';
import { themeFor } from '../theme/themes';

const pageAddress = /^(\/.*)?\/SitePages\/[^/]+\.aspx$/i;

export interface PageHandlerParts {
  readonly pages: PageSource;
  readonly runtime: RuntimeFolder;
  readonly scripts: HostScripts;
  readonly catalogue: ComponentCatalogue;
}

/** Modern pages: `…/SitePages/Name.aspx`. */
export function modernPages({ pages, runtime, scripts, catalogue }: PageHandlerParts): RequestHandler {
  return async (request) => {
    const { method, url, account } = request;
    const path = decodeURI(url.pathname);
    const address = pageAddress.exec(path);
    if (address === null || method !== 'GET' || account === undefined) return undefined;
    const context = pages.webContext(account, address[1] ?? '/', url.origin);
    const page = pages.page(account, path);
    if (typeof context === 'string' || typeof page === 'string') return undefined;
    const appearance = appearanceOf(request);
    const application = {
      ...scripts.application,
      loaderConfig: { ...scripts.application.loaderConfig, internalModuleBaseUrls: [url.origin + scripts.basePath] },
    };
    return hostPage({
      siteTitle: context.title,
      account,
      navigation: pages.navigation(account, context.webServerRelativeUrl),
      address: url,
      data: {
        runtimePath: runtime.basePath,
        scriptsPath: scripts.basePath,
        appearance,
        theme: themeFor(appearance),
        spPageContextInfo: pageContextInfo(context, page, {
          origin: url.origin,
          path: url.pathname,
          serverTime: new Date().toISOString(),
          correlationId: randomUUID(),
        }),
        contextWebInfo: {
          FormDigestValue: context.formDigest.value,
          FormDigestTimeoutSeconds: context.formDigest.timeoutSeconds,
          WebFullUrl: context.webUrl,
        },
        components: [
          JSON.stringify(application),
          ...catalogue.components(url.origin).map(({ manifest }) => manifest),
        ],
        token: account.login,
        hostedInTeams: false,
        page: {
          itemId: page.itemId,
          title: page.title,
          webUrl: context.webUrl,
          canvasContent: page.canvasContent,
          canEdit: page.canEdit,
          editing: page.canEdit && url.searchParams.get('Mode') === 'Edit',
        },
      },
    });
  };
}
