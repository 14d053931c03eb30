import '@pnp/sp/files/web';
import { publicPages } from '../../../schema/lists/publicPages';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';

/** The text of a file; null when there is none, or the site has no such library. */
export async function pageText(site: SharePointSite, path: string): Promise<string | null> {
  try {
    return await failing(() => site.sp.web.getFileByServerRelativePath(site.folderPath(publicPages, path)).getText());
  } catch (error) {
    const failure = toFailure(error);
    if (failure.kind === 'missing') return null;
    throw failure;
  }
}
