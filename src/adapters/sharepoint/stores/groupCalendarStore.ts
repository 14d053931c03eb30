import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import type { SPFI } from '@pnp/sp';
import type { GroupCalendars, StoredCalendar } from '../../../application/ports/groupCalendars';
import { hashText } from '../../../domain/mandate/hashText';
import { groupCalendars } from '../../../schema/lists/groupCalendars';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import type { WriteGuard } from './writeGuard';

interface FileFacts {
  readonly ServerRelativeUrl: string;
  readonly TimeLastModified: string;
  readonly ListItemAllFields: { readonly Id: number; readonly ContentHash: string | null };
}

/** What a file says, whenever it was written. */
const hashOf = (content: string): string => hashText(content.replace(/^DTSTAMP:.*$/gmu, ''));

/** A calendar file per group, in the group's folder. */
export function createGroupCalendars(site: SharePointSite, guard: WriteGuard): GroupCalendars {
  const folderOf = (groupKey: string): string => site.folderPath(groupCalendars, groupKey);
  const nameOf = (groupKey: string): string => `${groupKey}.ics`;
  const facts = (through: SPFI, groupKey: string): Promise<FileFacts> =>
    through.web
      .getFileByServerRelativePath(`${folderOf(groupKey)}/${nameOf(groupKey)}`)
      .select('ServerRelativeUrl', 'TimeLastModified', 'ListItemAllFields/Id', 'ListItemAllFields/ContentHash')
      .expand('ListItemAllFields')<FileFacts>();
  const found = async (groupKey: string): Promise<FileFacts | null> => {
    try {
      return await site.read((through) => facts(through, groupKey));
    } catch (error) {
      const failure = toFailure(error);
      // Nobody has made it yet, the site is from before there were any, or the account does not see it.
      if (failure.kind === 'missing' || failure.kind === 'denied') return null;
      throw failure;
    }
  };
  const told = ({ ServerRelativeUrl, TimeLastModified }: FileFacts): StoredCalendar => ({
    address: new URL(encodeURI(ServerRelativeUrl), new URL(site.sp.web.toUrl()).origin).toString(),
    updated: TimeLastModified
  });
  return {
    of: async (groupKey) => {
      const file = await found(groupKey);
      return file && told(file);
    },
    save: async (groupKey, content) => {
      await guard();
      const hash = hashOf(content);
      const before = await found(groupKey);
      if (before?.ListItemAllFields.ContentHash === hash) return told(before);
      return failing(async () => {
        const folder = site.sp.web.getFolderByServerRelativePath(folderOf(groupKey));
        await folder.files.addUsingPath(nameOf(groupKey), new TextEncoder().encode(content).slice().buffer, { Overwrite: true });
        const { ListItemAllFields } = await facts(site.sp, groupKey);
        const item = site.list(groupCalendars).items.getById(ListItemAllFields.Id);
        const { 'odata.etag': etag } = await item.select('Id')<{ 'odata.etag': string }>();
        await site.list(groupCalendars).items.getById(ListItemAllFields.Id).update({ ContentHash: hash }, etag);
        return told(await facts(site.sp, groupKey));
      });
    }
  };
}
