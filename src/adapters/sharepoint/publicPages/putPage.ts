import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import { publicPages } from '../../../schema/lists/publicPages';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';

/** Puts a file in its place: whoever reads sees the earlier one or this. */
export async function putPage(site: SharePointSite, path: string, content: Uint8Array): Promise<void> {
  const at = path.lastIndexOf('/');
  const folder = site.folderPath(publicPages, at < 0 ? '' : path.slice(0, at));
  await failing(() => site.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(path.slice(at + 1), content.slice().buffer, { Overwrite: true }));
}
