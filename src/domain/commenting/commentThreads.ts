import type { CommentThread } from './commentThread';
import type { StoredRemark } from './remark';

/** The first of each key: two calls at the same moment may both have added. */
function distinct(remarks: readonly StoredRemark[]): readonly StoredRemark[] {
  const byKey = new Map<string, StoredRemark>();
  remarks.forEach((remark) => byKey.set(remark.key, byKey.get(remark.key) ?? remark));
  return [...byKey.values()];
}

/** Comments with what was said about each, as everything said about a mandate adds up. @param remarks in the order they were written */
export function commentThreads(remarks: readonly StoredRemark[]): readonly CommentThread[] {
  const all = distinct(remarks);
  return all
    .filter(({ kind }) => kind === 'comment')
    .map((comment) => {
      const about = all.filter(({ commentKey }) => commentKey === comment.key);
      const turns = about.filter(({ kind }) => kind === 'resolved' || kind === 'reopened');
      return {
        comment,
        answers: about.filter(({ kind }) => kind === 'answer'),
        isResolved: turns[turns.length - 1]?.kind === 'resolved',
        turns: turns.length
      };
    });
}
