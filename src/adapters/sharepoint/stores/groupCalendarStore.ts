import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import type { SPFI } from '@pnp/sp';
import type { GroupCalendars, StoredCalendar } from '../../../application/ports/groupCalendars';
import { Failure } from '../../../application/ports/failure';
import { unlessHidden } from '../../../application/ports/unlessHidden';
import { groupCalendars } from '../../../schema/lists/groupCalendars';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import { writeFile } from './writeFile';
import type { WriteGuard } from './writeGuard';

interface FileFacts {
  readonly ServerRelativeUrl: string;
  readonly TimeLastModified: string;
  readonly ETag: string;
}

/** How often a file is read anew when somebody else has written it meanwhile. */
const attempts = 4;

/** What a file says, whenever it was written. */
const daysIn = (content: string): string => content.replace(/^DTSTAMP:.*$/gmu, '');

/** A calendar file per group, in the group's folder. */
export function createGroupCalendars(site: SharePointSite, guard: WriteGuard): GroupCalendars {
  const folderOf = (groupKey: string): string => site.folderPath(groupCalendars, groupKey);
  const nameOf = (groupKey: string): string => `${groupKey}.ics`;
  const fileOf = (through: SPFI, groupKey: string): ReturnType<typeof through.web.getFileByServerRelativePath> =>
    through.web.getFileByServerRelativePath(`${folderOf(groupKey)}/${nameOf(groupKey)}`);
  /** Null where nobody has made it yet, the site is from before there were any, or the account does not see it. */
  const found = (groupKey: string): Promise<FileFacts | null> =>
    unlessHidden(site.read((through) => fileOf(through, groupKey).select('ServerRelativeUrl', 'TimeLastModified', 'ETag')<FileFacts>()), null);
  const told = ({ ServerRelativeUrl, TimeLastModified }: FileFacts): StoredCalendar => ({
    address: new URL(encodeURI(ServerRelativeUrl), new URL(site.sp.web.toUrl()).origin).toString(),
    updated: TimeLastModified
  });
  const put = (groupKey: string, content: string, before: FileFacts | null): Promise<void> => {
    const folder = site.sp.web.getFolderByServerRelativePath(folderOf(groupKey));
    return writeFile(fileOf(site.sp, groupKey), folder, nameOf(groupKey), content, before?.ETag ?? null);
  };
  /** One turn: null when somebody else has written the file between its being read and written. */
  const written = async (groupKey: string, contentNow: () => Promise<string>): Promise<StoredCalendar | null> => {
    const before = await found(groupKey);
    const content = await contentNow();
    if (before && daysIn(await failing(() => fileOf(site.sp, groupKey).getText())) === daysIn(content)) return told(before);
    try {
      await put(groupKey, content, before);
    } catch (error) {
      if (toFailure(error).kind === 'conflict') return null;
      throw error;
    }
    const after = await found(groupKey);
    return after && told(after);
  };
  return {
    of: async (groupKey) => {
      const file = await found(groupKey);
      return file && told(file);
    },
    save: async (groupKey, contentNow) => {
      await guard();
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const stored = await written(groupKey, contentNow);
        if (stored) return stored;
      }
      throw new Failure('conflict', `Others write the calendar of ${groupKey} again and again`);
    }
  };
}
