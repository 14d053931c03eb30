import type { Fairness, FairnessMeasure, MeasuredBurden } from './fairness';
import type { IsoDate } from '../mandate/answer';

/** What the figures say, to be told in words. */
export type FairnessSentence =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'even'; readonly since: IsoDate }
  /** Keys of regions: who has borne most above its share, and who least below. */
  | { readonly kind: 'mostAndNext'; readonly most: string; readonly next: string; readonly since: IsoDate };

/** A difference of the share below which nobody is said to have borne more than another. */
const noticed = 0.01;

function meanDifferences(burdens: readonly MeasuredBurden[]): readonly (readonly [party: string, difference: number])[] {
  const parties = burdens[0]?.shares.map(({ party }) => party) ?? [];
  return parties.map((party, index) => [party, burdens.reduce((sum, { shares }) => sum + (shares[index]?.difference ?? 0), 0) / burdens.length]);
}

/**
 * Who has borne most, and whose turn it is: by the mean of the differences from the expected shares, each measure as heavy
 * as the next. Of equals the first by order of parties.
 * @param measures those that count; all that anything has been kept of when none are given
 */
export function fairnessSentence({ regions, period }: Fairness, measures?: readonly FairnessMeasure[]): FairnessSentence {
  const kept = regions.filter(({ total, measure }) => total > 0 && (measures?.includes(measure) ?? true));
  const [first, ...others] = meanDifferences(kept);
  if (!first) return { kind: 'nothing' };
  const most = others.reduce((found, party) => (party[1] > found[1] ? party : found), first);
  const least = others.reduce((found, party) => (party[1] < found[1] ? party : found), first);
  if (most[1] - least[1] < noticed) return { kind: 'even', since: period.from };
  return { kind: 'mostAndNext', most: most[0], next: least[0], since: period.from };
}
