import type { FollowupNotes, StoredFollowupNote } from '../../../application/ports/followupNotes';
import { followupNoteKey, longestNote } from '../../../domain/overview/followupNote';
import { whereEquals } from '../../../schema/derive/query';
import { followupNotes } from '../../../schema/lists/followupNotes';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveKeyed } from '../rows/saveKeyed';
import type { Permitted } from './gives';
import { gives } from './gives';
import { noneWhenHidden } from './noneWhenHidden';
import type { WriteGuard } from './writeGuard';

const noteOf = (row: ReadRow<typeof followupNotes>): StoredFollowupNote => ({
  groupKey: row.GroupKey ?? '',
  year: Number(row.CalendarYear),
  text: row.Remark ?? '',
  version: versionOf(row),
  editor: row.Editor?.Title ?? '',
  modified: row.Modified ?? ''
});

/** A row counts whose key is that of its group and year. */
const isKeyed = (row: ReadRow<typeof followupNotes>): boolean => row.RowKey === followupNoteKey(noteOf(row));

/** How the groups have done: a row for each group and year. */
export function createFollowupNotes(site: SharePointSite, guard: WriteGuard): FollowupNotes {
  return {
    ofYear: async (year) => {
      const rows = await noneWhenHidden(rowsWhere(site, followupNotes, whereEquals(followupNotes, 'CalendarYear', String(year)), ['Editor']));
      return rows.filter(isKeyed).map(noteOf);
    },
    save: async (note) => {
      await guard();
      const { groupKey, year, version } = note;
      const key = followupNoteKey(note);
      const text = note.text.slice(0, longestNote);
      const values = { Title: key, GroupKey: groupKey, CalendarYear: String(year), Remark: text };
      const saved = await saveKeyed(site, { list: followupNotes, folder: '', keyColumn: 'RowKey', key, values }, version);
      return { ...noteOf(saved), text };
    },
    mayChange: () => gives('edit', site.read((through) => site.list(followupNotes, through).select('EffectiveBasePermissions')<Permitted>()))
  };
}
