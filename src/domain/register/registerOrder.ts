import { datelessLast } from '../calendar/datelessLast';
import { byText } from '../followup/byText';
import { swedishOrder } from '../roster/swedishOrder';
import type { WordHit } from './findWords';
import type { RegisterEntry, RegisterState } from './registerEntry';

/** What the register can be ordered by; `match` says how well an entry answers the search. */
export const registerColumns = ['match', 'name', 'kind', 'mandator', 'state', 'decided', 'review'] as const;

export type RegisterColumn = (typeof registerColumns)[number];

export interface RegisterOrder {
  readonly column: RegisterColumn;
  readonly isReversed: boolean;
}

const stateOrder: readonly RegisterState[] = ['inForce', 'pastReview', 'none', 'withdrawn', 'closed'];

/** Groups named as one looks for first, then those whose mandate says most of it. */
const matchRank = (hit: WordHit | undefined): number => (hit === 'text' ? 1 : 0);

const compared: Readonly<Record<RegisterColumn, (one: RegisterEntry, other: RegisterEntry, hits: ReadonlyMap<string, WordHit>) => number>> = {
  match: (one, other, hits) => matchRank(hits.get(one.group.key)) - matchRank(hits.get(other.group.key)),
  name: () => 0,
  kind: (one, other) => swedishOrder(one.group.kind, other.group.kind),
  mandator: (one, other) => swedishOrder(one.mandatorNames[0] ?? '', other.mandatorNames[0] ?? ''),
  state: (one, other) => stateOrder.indexOf(one.state) - stateOrder.indexOf(other.state),
  decided: (one, other) => byText(datelessLast(one.mandate?.decisionDate ?? ''), datelessLast(other.mandate?.decisionDate ?? '')),
  review: (one, other) => byText(datelessLast(one.mandate?.reviewDate ?? ''), datelessLast(other.mandate?.reviewDate ?? ''))
};

/**
 * The entries in an order; those that are equal in it keep theirs.
 * @param entries by name
 */
export function orderEntries(entries: readonly RegisterEntry[], { column, isReversed }: RegisterOrder, hits: ReadonlyMap<string, WordHit>): readonly RegisterEntry[] {
  const sorted = [...entries].sort((one, other) => compared[column](one, other, hits));
  return isReversed ? sorted.reverse() : sorted;
}
