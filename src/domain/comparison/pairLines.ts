import { commonRuns } from './commonRuns';
import type { DocumentLine } from './documentLine';
import { likeness } from './likeness';
import type { Pair } from './pairAlike';
import { pairAlike } from './pairAlike';

/** From how much shared on two lines are told as one that has changed rather than as one gone and one come. */
const leastAlike = 0.4;

/** Short lines share a word by chance; two that stand alone against each other may still be one reworded. */
const leastAlikeAlone = 0.25;

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_x, index) => from + index);

const isAside = ([before, after]: Pair, taken: readonly Pair[]): boolean =>
  taken.every(([i, j]) => (before < i) === (after < j));

/** Lines of a section that are the same or reworded, in the same order in both. */
export function pairLines(before: readonly DocumentLine[], after: readonly DocumentLine[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  const weigh = (one: number, other: number): number => {
    const [old, fresh] = [before[one], after[other]];
    return old && fresh ? likeness(old.words(), fresh.words(), leastAlikeAlone) : 0;
  };
  const runs = commonRuns(before.map(({ text }) => text), after.map(({ text }) => text));
  for (const run of [...runs, { before: before.length, after: after.length, length: 0 }]) {
    const gap = [range(i, run.before), range(j, run.after)] as const;
    const isAlone = gap[0].length === 1 && gap[1].length === 1;
    if (gap[0].length > 0 && gap[1].length > 0) {
      pairs.push(...pairAlike(gap, weigh, isAlone ? leastAlikeAlone : leastAlike, isAside));
    }
    pairs.push(...range(0, run.length).map((offset): Pair => [run.before + offset, run.after + offset]));
    [i, j] = [run.before + run.length, run.after + run.length];
  }
  return pairs;
}
