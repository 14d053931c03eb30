/** Places in two sequences. */
export type Pair = readonly [before: number, after: number];

/** Most pairs weighed against each other; beyond, only those at the same place are. */
const mostWeighed = 2500;

interface Candidate {
  readonly pair: Pair;
  readonly weight: number;
}

/**
 * Pairs what is alike, the most alike first, each at most once. Swapping the sequences swaps the pairs.
 * @param weigh likeness of two places, 0–1
 * @param least pairs below it are none
 * @param mayJoin whether a pair goes with those already taken
 */
export function pairAlike(
  [befores, afters]: readonly [readonly number[], readonly number[]],
  weigh: (before: number, after: number) => number,
  least: number,
  mayJoin: (pair: Pair, taken: readonly Pair[]) => boolean
): readonly Pair[] {
  const isWeighed = befores.length * afters.length <= mostWeighed;
  const candidates = befores.flatMap((before, i): readonly Candidate[] =>
    (isWeighed ? afters : afters.slice(i, i + 1))
      .map((after): Candidate => ({ pair: [before, after], weight: weigh(before, after) }))
      .filter(({ weight }) => weight >= least)
  );
  const distance = ([before, after]: Pair): number => Math.abs(before - after);
  const sorted = [...candidates].sort(
    (one, other) =>
      other.weight - one.weight ||
      distance(one.pair) - distance(other.pair) ||
      one.pair[0] + one.pair[1] - other.pair[0] - other.pair[1]
  );
  const taken: Pair[] = [];
  for (const { pair } of sorted) {
    if (taken.every(([before, after]) => before !== pair[0] && after !== pair[1]) && mayJoin(pair, taken)) {
      taken.push(pair);
    }
  }
  return taken.sort(([one], [other]) => one - other);
}
