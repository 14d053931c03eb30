import { commonRuns } from './commonRuns';
import type { WordChange } from './comparison';
import { sharedEnds } from './sharedEnds';
import { wordsOf } from './wordsOf';

/** A blank between two changes belongs to both: marked words then stand together and can be read. */
function withoutLoneBlanks(changes: readonly WordChange[]): readonly WordChange[] {
  return changes.flatMap((change, index): readonly WordChange[] =>
    change.kind === 'same' && change.text.trim() === '' && index > 0 && index < changes.length - 1
      ? [{ kind: 'deleted', text: change.text }, { kind: 'inserted', text: change.text }]
      : [change]
  );
}

/** White space that both texts end with. */
function sharedBlank(one: string, other: string): string {
  const [first, second] = [one.slice(one.trimEnd().length), other.slice(other.trimEnd().length)];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return long.endsWith(short) ? short : '';
}

/** Between two stretches that are the same: all that went, then all that came. */
function gathered(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  let deleted = '';
  let inserted = '';
  const settle = (): void => {
    const blank = sharedBlank(deleted, inserted);
    const end = (text: string): string => text.slice(0, text.length - blank.length);
    if (end(deleted) !== '') result.push({ kind: 'deleted', text: end(deleted) });
    if (end(inserted) !== '') result.push({ kind: 'inserted', text: end(inserted) });
    if (blank !== '') result.push({ kind: 'same', text: blank });
    deleted = '';
    inserted = '';
  };
  for (const change of changes) {
    if (change.kind === 'deleted') deleted += change.text;
    else if (change.kind === 'inserted') inserted += change.text;
    else {
      settle();
      const last = result[result.length - 1];
      result.splice(last?.kind === 'same' ? -1 : result.length, 1, { kind: 'same', text: (last?.kind === 'same' ? last.text : '') + change.text });
    }
  }
  settle();
  return result;
}

function between(before: string, after: string): readonly WordChange[] {
  if (before === '' || after === '') {
    return before === '' ? [{ kind: 'inserted', text: after }] : [{ kind: 'deleted', text: before }];
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
  return changes;
}

const same = (text: string): readonly WordChange[] => (text === '' ? [] : [{ kind: 'same', text }]);

/** Both texts in one: words marked as in both, inserted or deleted. Without words for two empty texts. */
export function compareWords(before: string, after: string): readonly WordChange[] {
  if (before === after) {
    return same(before);
  }
  const { start, end } = sharedEnds(before, after);
  const changes = between(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return gathered(withoutLoneBlanks([...same(before.slice(0, start)), ...changes, ...same(before.slice(before.length - end))]));
}
