import '@pnp/sp/files/folder';
import { spPost } from '@pnp/sp';
import { File } from '@pnp/sp/files';
import type { IFile } from '@pnp/sp/files';
import type { IFolder } from '@pnp/sp/folders';
import { failing } from '../connection/toFailure';

/**
 * Writes a text file over the version it was read with, or makes it where there was none.
 * @param etag of the version read; null when there was none
 * @throws Failure `conflict` when somebody else has written it meanwhile
 */
export async function writeFile(file: IFile, folder: IFolder, name: string, content: string, etag: string | null): Promise<void> {
  await failing(async () => {
    if (etag === null) {
      await folder.files.addUsingPath(name, new TextEncoder().encode(content).slice().buffer, { Overwrite: false });
    } else {
      await spPost(File(file, '$value'), { body: content, headers: { 'X-HTTP-Method': 'PUT', 'If-Match': etag } });
    }
  });
}
