import { hashBytes } from '../../domain/mandate/hashBytes';
import { manifestText } from '../../domain/publicPages/manifest';
import { manifestPath } from '../../domain/publicPages/pagePaths';
import type { PageShelf } from '../ports/pageShelf';
import type { Ports } from '../ports/ports';
import type { PublicPagesPorts } from './publicPagesPorts';
import type { PublicPagesRun } from './writePublicPages';
import { writePublicPages } from './writePublicPages';

/**
 * All pages as one zip file, with the list of them: whoever unpacks it over the pages of an earlier run tells by it which of
 * those are no more. The same site gives the same bytes on the same day.
 */
export async function archivePublicPages(ports: PublicPagesPorts & Pick<Ports, 'documents'>, run: PublicPagesRun): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const shelf: PageShelf = {
    open: async () => ({
      put: async (path, content) => {
        files.set(path, content);
        return true;
      },
      finish: async () => 0
    })
  };
  await writePublicPages(ports, shelf, run);
  const listed = manifestText({ isWhole: true, files: new Map([...files].map(([path, content]) => [path, hashBytes(content)])) });
  return ports.documents.archive(new Map([...files, [manifestPath, new TextEncoder().encode(listed)]]));
}
