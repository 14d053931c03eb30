import { commonRuns } from './commonRuns';
import type { WordChange } from './comparison';
import { wordsOf } from './wordsOf';

/** A blank between two changes belongs to both: marked words then stand together and can be read. */
function withoutLoneBlanks(changes: readonly WordChange[]): readonly WordChange[] {
  return changes.flatMap((change, index): readonly WordChange[] =>
    change.kind === 'same' && change.text.trim() === '' && index > 0 && index < changes.length - 1
      ? [{ kind: 'deleted', text: change.text }, { kind: 'inserted', text: change.text }]
      : [change]
  );
}

/** Between two stretches that are the same: all that went, then all that came. */
function gathered(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  let deleted = '';
  let inserted = '';
  const settle = (): void => {
    if (deleted !== '') result.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') result.push({ kind: 'inserted', text: inserted });
    deleted = '';
    inserted = '';
  };
  for (const change of changes) {
    if (change.kind === 'deleted') deleted += change.text;
    else if (change.kind === 'inserted') inserted += change.text;
    else {
      settle();
      result.push(change);
    }
  }
  settle();
  return result;
}

/** Both texts in one: words marked as in both, inserted or deleted. Without words for two empty texts. */
export function compareWords(before: string, after: string): readonly WordChange[] {
  if (before === after) {
    return before === '' ? [] : [{ kind: 'same', text: before }];
  }
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  const add = (kind: WordChange['kind'], words: readonly string[]): void => {
    if (words.length > 0) changes.push({ kind, text: words.join('') });
  };
  for (const run of [...commonRuns(old, fresh), { before: old.length, after: fresh.length, length: 0 }]) {
    add('deleted', old.slice(i, run.before));
    add('inserted', fresh.slice(j, run.after));
    add('same', old.slice(run.before, run.before + run.length));
    [i, j] = [run.before + run.length, run.after + run.length];
  }
  return gathered(withoutLoneBlanks(changes));
}
