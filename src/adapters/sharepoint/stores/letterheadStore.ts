import { isHidden } from '../../../application/ports/failure';
import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import type { Letterheads } from '../../../application/ports/letterheads';
import { hashBytes } from '../../../domain/mandate/hashBytes';
import { letterheads } from '../../../schema/lists/letterheads';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import type { StoredMask } from './mask';
import { may } from './mask';
import type { WriteGuard } from './writeGuard';

/** One file per region: a new one becomes a new version of it. */
const fileName = (healthcareRegion: string): string => `${healthcareRegion}.docx`;

async function unlessHidden<Value>(none: Value, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    const failure = toFailure(error);
    // A site from before letterheads has no such library, and a reader does not see it.
    if (isHidden(failure)) {
      return none;
    }
    throw failure;
  }
}

/** A small library with a Word file per healthcare region. */
export function createLetterheads(site: SharePointSite, guard: WriteGuard): Letterheads {
  const folder = site.folderPath(letterheads, '');
  const file = (name: string): ReturnType<typeof site.sp.web.getFileByServerRelativePath> => site.sp.web.getFileByServerRelativePath(`${folder}/${name}`);
  return {
    of: (healthcareRegion) => unlessHidden(null, async () => new Uint8Array(await file(fileName(healthcareRegion)).getBuffer())),
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
    mayStore: () =>
      unlessHidden(false, async () => {
        const { EffectiveBasePermissions } = await site.list(letterheads).select('EffectiveBasePermissions')<{ readonly EffectiveBasePermissions?: StoredMask }>();
        return may(EffectiveBasePermissions ?? null, 'add');
      })
  };
}
