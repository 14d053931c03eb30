import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import type { Letterheads } from '../../../application/ports/letterheads';
import { unlessHidden } from '../../../application/ports/unlessHidden';
import { hashBytes } from '../../../domain/mandate/hashBytes';
import { letterheads } from '../../../schema/lists/letterheads';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import type { Permitted } from './gives';
import { gives } from './gives';
import type { WriteGuard } from './writeGuard';

/** One file per region: a new one becomes a new version of it. */
const fileName = (healthcareRegion: string): string => `${healthcareRegion}.docx`;

/** A small library with a Word file per healthcare region. */
export function createLetterheads(site: SharePointSite, guard: WriteGuard): Letterheads {
  const folder = site.folderPath(letterheads, '');
  const file = (name: string): ReturnType<typeof site.sp.web.getFileByServerRelativePath> => site.sp.web.getFileByServerRelativePath(`${folder}/${name}`);
  return {
    // A site from before letterheads has no such library, and a reader does not see it.
    of: (healthcareRegion) => unlessHidden(failing(async () => new Uint8Array(await file(fileName(healthcareRegion)).getBuffer())), null),
    store: async (healthcareRegion, content) => {
      await guard();
      const name = fileName(healthcareRegion);
      await failing(async () => {
        await site.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, content.slice().buffer, { Overwrite: true });
        const { ListItemAllFields } = await file(name).select('ListItemAllFields/Id').expand('ListItemAllFields')<{ readonly ListItemAllFields: { readonly Id: number } }>();
        const item = site.list(letterheads).items.getById(ListItemAllFields.Id);
        const { 'odata.etag': etag } = await item.select('Id')<{ 'odata.etag': string }>();
        await site.list(letterheads).items.getById(ListItemAllFields.Id).update({ ContentHash: hashBytes(content) }, etag);
      });
    },
    mayStore: () => gives('add', failing(() => site.list(letterheads).select('EffectiveBasePermissions')<Permitted>()))
  };
}
