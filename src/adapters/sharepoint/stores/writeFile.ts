import '@pnp/sp/files/folder';
import { spPost } from '@pnp/sp';
import { File } from '@pnp/sp/files';
import type { IFile } from '@pnp/sp/files';
import type { IFolder } from '@pnp/sp/folders';
import { failing } from '../connection/toFailure';

/**
 * Writes a file over the version it was read with, or makes it where there was none.
 * @param etag of the version read; null when there was none
 * @throws Failure `conflict` when somebody else has written it meanwhile
 */
export async function writeFile(file: IFile, folder: IFolder, name: string, content: string | Uint8Array, etag: string | null): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await failing(async () => {
    if (etag === null) {
      await folder.files.addUsingPath(name, bytes.slice().buffer, { Overwrite: false });
    } else {
      await spPost(File(file, '$value'), { body: bytes.slice(), headers: { 'X-HTTP-Method': 'PUT', 'If-Match': etag } });
    }
  });
}
