import type { CommentStore } from '../../../application/ports/commentStore';
import type { Remark, RemarkKind, StoredRemark } from '../../../domain/commenting/remark';
import { whereEquals } from '../../../schema/derive/query';
import { sectionComments } from '../../../schema/lists/collaboration';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import { noneWhenHidden } from './noneWhenHidden';
import type { WriteGuard } from './writeGuard';

const kinds: readonly RemarkKind[] = ['comment', 'answer', 'resolved', 'reopened'];

/** The longest name a column of one line takes. */
const nameLength = 255;

const valuesOf = ({ mandateKey, groupKey, sectionKey, kind, commentKey, text, quote, fileAuthor }: Remark) => ({
  Title: sectionKey,
  MandateKey: mandateKey,
  GroupKey: groupKey,
  SectionKey: sectionKey,
  RemarkKind: kind,
  CommentKey: commentKey,
  CommentText: text,
  Quote: quote,
  FileAuthor: fileAuthor.slice(0, nameLength)
});

/** None for a row of a kind this version does not know. */
function remarkOf(row: ReadRow<typeof sectionComments>): readonly StoredRemark[] {
  const kind = kinds.find((known) => known === row.RemarkKind);
  return kind === undefined
    ? []
    : [
        {
          key: row.RowKey ?? '',
          mandateKey: row.MandateKey ?? '',
          groupKey: row.GroupKey ?? '',
          sectionKey: row.SectionKey ?? '',
          kind,
          commentKey: row.CommentKey ?? '',
          text: row.CommentText ?? '',
          quote: row.Quote ?? '',
          fileAuthor: row.FileAuthor ?? '',
          writtenBy: row.Author?.Title ?? '',
          written: row.Created ?? ''
        }
      ];
}

/** Comments on drafts: a row for each thing said, in the group's folder, where nobody can change it. */
export function createCommentStore(site: SharePointSite, guard: WriteGuard): CommentStore {
  return {
    add: async (remarks) => {
      await guard();
      // One after the other: the rows' order is the order in which things are said.
      for (const remark of remarks) {
        await addOnce(site, { list: sectionComments, folder: remark.groupKey, keyColumn: 'RowKey', key: remark.key, values: valuesOf(remark) });
      }
    },
    ofMandate: async (mandateKey, groupKey) => {
      const rows = await noneWhenHidden(rowsWhere(site, sectionComments, whereEquals(sectionComments, 'MandateKey', mandateKey), ['Author']));
      // Only the group's own writers can put a row into its folder; what others claim about its mandate lies elsewhere.
      return rows.filter((row) => site.folderBelow(sectionComments, row.FileDirRef) === groupKey).flatMap(remarkOf);
    }
  };
}
