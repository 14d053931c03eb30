import { commonRuns } from './commonRuns';
import type { DocumentLine } from './documentLine';
import { likeness } from './likeness';
import { lineWords } from './lineWords';
import type { Pair } from './pairAlike';
import { pairAlike } from './pairAlike';
import { sharedEnds } from './sharedEnds';

/** From how much shared on two lines are told as one that has changed rather than as one gone and one come. */
const leastAlike = 0.4;

/** Short lines share a word by chance; two that stand alone against each other may still be one reworded. */
const leastAlikeAlone = 0.25;

/** Lines that share half of their letters at the ends need not be compared by their words. */
const enoughShared = 0.5;

function lineLikeness(before: DocumentLine, after: DocumentLine): number {
  const { start, end } = sharedEnds(before.text, after.text);
  const shared = (start + end) / Math.max(before.text.length, after.text.length, 1);
  return shared >= enoughShared ? shared : likeness(lineWords(before), lineWords(after), leastAlikeAlone);
}

/** Made by hand: it is called for every stretch of every section. */
function range(from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = from; number < to; number += 1) {
    numbers.push(number);
  }
  return numbers;
}

const isAside = ([before, after]: Pair, taken: readonly Pair[]): boolean =>
  taken.every(([i, j]) => (before < i) === (after < j));

/** Lines of a section that are the same or reworded, in the same order in both. */
export function pairLines(before: readonly DocumentLine[], after: readonly DocumentLine[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  const weigh = (one: number, other: number): number => {
    const [old, fresh] = [before[one], after[other]];
    return old && fresh ? lineLikeness(old, fresh) : 0;
  };
  const runs = commonRuns(before.map(({ text }) => text), after.map(({ text }) => text));
  for (const run of [...runs, { before: before.length, after: after.length, length: 0 }]) {
    if (run.before > i && run.after > j) {
      const gap = [range(i, run.before), range(j, run.after)] as const;
      const isAlone = gap[0].length === 1 && gap[1].length === 1;
      pairs.push(...pairAlike(gap, weigh, isAlone ? leastAlikeAlone : leastAlike, isAside));
    }
    for (let offset = 0; offset < run.length; offset += 1) {
      pairs.push([run.before + offset, run.after + offset]);
    }
    [i, j] = [run.before + run.length, run.after + run.length];
  }
  return pairs;
}
