import '@pnp/sp/files/web';
import '@pnp/sp/folders/web';
import { Failure } from '../../../application/ports/failure';
import { publicPages } from '../../../schema/lists/publicPages';
import type { SharePointSite } from '../connection/site';
import { writeFile } from '../stores/writeFile';

/**
 * Puts a file in its place: whoever reads sees the earlier one or this.
 * @param etag of the version found there; null when there was none
 * @throws Failure `conflict` without a detail when somebody has written it meanwhile
 */
export async function putPage(site: SharePointSite, path: string, content: Uint8Array, etag: string | null): Promise<void> {
  const at = path.lastIndexOf('/');
  const { web } = site.sp;
  const folder = web.getFolderByServerRelativePath(site.folderPath(publicPages, at < 0 ? '' : path.slice(0, at)));
  try {
    await writeFile(web.getFileByServerRelativePath(site.folderPath(publicPages, path)), folder, path.slice(at + 1), content, etag);
  } catch (failure) {
    throw failure instanceof Failure && failure.kind === 'conflict' ? new Failure('conflict', '') : failure;
  }
}
