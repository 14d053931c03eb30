/** Equal elements of two sequences: from `before` and `after` on, `length` of them. */
export interface CommonRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Words, lines or keys: what is equal is the same text. */
type Sequence = readonly string[];

/**
 * Most differences that are looked for one by one. Sequences further apart have little in common; what they have is
 * still found at the beginning and the end. Without a limit two long unrelated texts would take seconds.
 */
const mostDifferences = 600;

/** Where a step right leads to on the diagonal, coming from the row before; -1 for nowhere. */
function rightFrom(row: Int32Array, step: number, before: Sequence): number {
  const left = row[step] as number;
  return left >= 0 && left < before.length ? left + 1 : -1;
}

/** Where a step down leads to. */
function downFrom(row: Int32Array, step: number, diagonal: number, after: Sequence): number {
  const above = row[step + 1] as number;
  return above >= 0 && above - diagonal - 1 < after.length ? above : -1;
}

/**
 * Rows of the furthest place in `before` by number of differences; element `step + 1` of row `n` is on the diagonal
 * `2 · step − n`, and -1 stands at either end. Null when there are too many differences.
 */
function search(before: Sequence, after: Sequence): readonly Int32Array[] | null {
  const most = Math.min(before.length + after.length, mostDifferences);
  const rows: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    const row = new Int32Array(differences + 3);
    row[0] = -1;
    row[differences + 2] = -1;
    const last = rows[differences - 1];
    for (let step = 0; step <= differences; step += 1) {
      const diagonal = 2 * step - differences;
      let x = last ? Math.max(rightFrom(last, step, before), downFrom(last, step, diagonal, after)) : 0;
      while (x >= 0 && x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) {
        x += 1;
      }
      row[step + 1] = x;
      if (x === before.length && x - diagonal === after.length) {
        return [...rows, row];
      }
    }
    rows.push(row);
  }
  return null;
}

function walkBack(rows: readonly Int32Array[], before: Sequence, after: Sequence): readonly CommonRun[] {
  const runs: CommonRun[] = [];
  let step = (before.length - after.length + rows.length - 1) / 2;
  for (let differences = rows.length - 1; differences >= 0; differences -= 1) {
    const diagonal = 2 * step - differences;
    const end = rows[differences]?.[step + 1] ?? 0;
    const last = rows[differences - 1];
    const right = last ? rightFrom(last, step, before) : -1;
    const down = last ? downFrom(last, step, diagonal, after) : 0;
    const start = Math.max(right, down);
    if (end > start) {
      runs.push({ before: start, after: start - diagonal, length: end - start });
    }
    step -= right > down ? 1 : 0;
  }
  return runs.reverse();
}

function sharedStart(before: Sequence, after: Sequence): number {
  let length = 0;
  while (length < before.length && length < after.length && before[length] === after[length]) {
    length += 1;
  }
  return length;
}

function sharedEnd(before: Sequence, after: Sequence, start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let length = 0;
  while (length < most && before[before.length - 1 - length] === after[after.length - 1 - length]) {
    length += 1;
  }
  return length;
}

function isLater(one: Sequence, other: Sequence): boolean {
  if (one.length !== other.length) {
    return one.length > other.length;
  }
  const differing = one.findIndex((element, index) => element !== other[index]);
  return differing >= 0 && (one[differing] ?? '') > (other[differing] ?? '');
}

/** What was found between the shared start and end, with both. */
function ends(before: Sequence, after: Sequence, start: number, end: number, between: readonly CommonRun[]): readonly CommonRun[] {
  return [
    { before: 0, after: 0, length: start },
    ...between.map((run) => ({ before: run.before + start, after: run.after + start, length: run.length })),
    { before: before.length - end, after: after.length - end, length: end }
  ].filter(({ length }) => length > 0);
}

const mirrored = ({ before, after, length }: CommonRun): CommonRun => ({ before: after, after: before, length });

/**
 * What two sequences have in common in the same order, as much as can be (E. W. Myers, *An O(ND) Difference
 * Algorithm*, 1986). Swapping the sequences swaps the answer. Own code, because the library at hand (jsdiff 8.0.4) takes 5 ms
 * for the words of a mandate of 25 kB where the comparison of two whole mandates may take 1 ms.
 */
export function commonRuns(before: Sequence, after: Sequence): readonly CommonRun[] {
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  const inner = before.slice(start, before.length - end);
  const outer = after.slice(start, after.length - end);
  if (inner.length === 0 || outer.length === 0) {
    return ends(before, after, start, end, []);
  }
  // Of several ways that are as good the search takes one by order: swapped sequences must take the same.
  const isSwapped = isLater(inner, outer);
  const rows = isSwapped ? search(outer, inner) : search(inner, outer);
  const found = rows === null ? [] : isSwapped ? walkBack(rows, outer, inner).map(mirrored) : walkBack(rows, inner, outer);
  return ends(before, after, start, end, found);
}
