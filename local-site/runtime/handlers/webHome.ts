import type { PageSource, RequestHandler } from '../../http/contracts';
import { isPageRequest } from './isPageRequest';

/** `/` leads to the home site, and a web's own address to its welcome page. */
export function webHome(pages: PageSource, homePath: string): RequestHandler {
  return async (request) => {
    const { url, account } = request;
    if (account === undefined || !isPageRequest(request)) return undefined;
    if (url.pathname === '/') return redirect(homePath);
    const path = decodeURI(url.pathname).replace(/\/$/, '');
    // A name with a dot is a file, and what begins with an underscore is the service's own.
    if (/\.[^/]*$|\/_/.test(path)) return undefined;
    const context = pages.webContext(account, path, url.origin);
    if (typeof context === 'string') return undefined;
    return redirect(`${context.webServerRelativeUrl}/SitePages/Home.aspx${url.search}`);
  };
}

function redirect(location: string): { status: number; headers: Record<string, string>; body: string } {
  return { status: 302, headers: { Location: encodeURI(decodeURI(location)), 'Cache-Control': 'no-store' }, body: '' };
}
