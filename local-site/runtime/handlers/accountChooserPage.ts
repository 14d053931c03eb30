import type { RequestHandler } from '../../http/contracts';
import type { Directory } from '../../http/directory';
import { accountChooser } from '../pages/accountChooser';
import { appearanceOf } from '../pages/appearance';
import { plainPage } from '../pages/plainPage';
import { isPageRequest } from './isPageRequest';

export const accountChooserPath = '/_layouts/15/accountchooser.aspx';

/**
 * Asks who one is: instead of any page when nobody has been chosen, and at its own address
 * (`?return=` path to go on to) to become somebody else.
 */
export function accountChooserPage(directory: Pick<Directory, 'listed'>, scriptsPath: string): RequestHandler {
  return async (request) => {
    const { url, account } = request;
    if (!isPageRequest(request)) return undefined;
    const isChooser = url.pathname.toLowerCase() === accountChooserPath;
    if (account !== undefined && !isChooser) return undefined;
    const returnPath = isChooser ? (url.searchParams.get('return') ?? '/') : url.pathname + url.search;
    return plainPage({
      title: 'Vem är du?',
      lead: 'Det här är en lokal SharePoint-webbplats på din dator. Välj vems konto du vill använda; du kan byta när du vill.',
      status: 200,
      appearance: appearanceOf(request),
      scriptsPath,
      content: accountChooser(directory.listed(), returnPath),
    });
  };
}
