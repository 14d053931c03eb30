import '@pnp/sp/files/web';
import { publicPages } from '../../../schema/lists/publicPages';
import type { SharePointSite } from '../connection/site';
import { storedText, type StoredText } from '../stores/storedText';

/** The text of a file in the library, with its version; null when there is none, or the site has no such library. */
export const pageText = (site: SharePointSite, path: string): Promise<StoredText | null> =>
  storedText(site.sp.web.getFileByServerRelativePath(site.folderPath(publicPages, path)));
