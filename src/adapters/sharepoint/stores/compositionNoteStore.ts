import type { CompositionNotes } from '../../../application/ports/compositionNotes';
import { Failure } from '../../../application/ports/failure';
import type { CompositionNote, StoredCompositionNote } from '../../../domain/composition/compositionNote';
import { compositionNoteKinds } from '../../../domain/composition/compositionNote';
import { compositionNotes } from '../../../schema/lists/compositionNotes';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsOfGroups } from './rowsOfGroups';
import type { WriteGuard } from './writeGuard';

/** None for a row of a kind this version does not know. */
function noteOf(row: ReadRow<typeof compositionNotes>): readonly StoredCompositionNote[] {
  const kind = compositionNoteKinds.find((known) => known === row.NoteKind);
  return kind === undefined
    ? []
    : [
        {
          key: row.RowKey ?? '',
          groupKey: row.GroupKey ?? '',
          kind,
          date: row.NotedOn ?? '',
          body: row.Body ?? '',
          paragraph: row.Paragraph ?? '',
          note: row.Remark ?? '',
          notedBy: row.Author?.Title ?? '',
          noted: row.Created ?? ''
        }
      ];
}

const valuesOf = ({ groupKey, kind, date, body, paragraph, note }: CompositionNote) => ({
  Title: body || kind,
  GroupKey: groupKey,
  NoteKind: kind,
  NotedOn: date,
  Body: body,
  Paragraph: paragraph,
  Remark: note
});

/** What groups note of their composition: a row each in the group's folder, where nobody can change it. */
export function createCompositionNotes(site: SharePointSite, guard: WriteGuard): CompositionNotes {
  return {
    add: async (note) => {
      await guard();
      const place = { list: compositionNotes, folder: note.groupKey, keyColumn: 'RowKey', key: note.key } as const;
      const [added] = noteOf(await addOnce(site, { ...place, values: valuesOf(note) }, ['Author']));
      if (!added) throw new Failure('invalid', `${note.key} does not read back as it was written`);
      return added;
    },
    ofGroups: async (groupKeys) => (await rowsOfGroups(site, compositionNotes, groupKeys, ['Author'])).flatMap(noteOf)
  };
}
