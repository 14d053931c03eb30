import type { PageSource, RequestHandler } from '../../http/contracts';
import { appearanceOf } from '../pages/appearance';
import { hostPage } from '../pages/hostPage';
import { makePageData, type PageGround } from '../pages/makePageData';
import { pageCulture } from '../pages/pageCulture';
import { preferredLanguage } from '../pages/preferredLanguage';
import { isPageRequest } from './isPageRequest';
import { deniedPage, missingPage } from './refusals';

const pageAddress = /^(.*)\/SitePages\/[^/]+\.aspx$/i;

/** Modern pages: `…/SitePages/Name.aspx`; with `?Mode=Edit` open for editing at once. */
export function modernPages(pages: PageSource, ground: PageGround): RequestHandler {
  return async (request) => {
    const { url, account } = request;
    const path = decodeURI(url.pathname);
    const address = pageAddress.exec(path);
    if (address === null || account === undefined || !isPageRequest(request)) return undefined;
    const appearance = appearanceOf(request);
    const refused = { appearance, scriptsPath: ground.scripts.basePath, path };
    const context = pages.webContext(account, address[1] || '/', url.origin);
    const page = context === 'missing' ? 'missing' : pages.page(account, path);
    if (context === 'missing' || page === 'missing') return missingPage(refused);
    if (context === 'denied' || page === 'denied') return deniedPage(refused);
    const data = makePageData(ground, {
      account,
      context,
      appearance,
      culture: pageCulture(context, preferredLanguage(request)),
      url,
      stored: page,
      hostedInTeams: false,
      page: {
        title: page.title,
        canvasContent: page.canvasContent,
        canEdit: page.canEdit,
        editing: page.canEdit && url.searchParams.get('Mode')?.toLowerCase() === 'edit',
      },
    });
    const navigation = pages.navigation(account, context.webServerRelativeUrl);
    return hostPage({ data, siteTitle: context.title, account, navigation, address: url });
  };
}
