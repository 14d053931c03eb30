import type { Clearance, StoredClearance } from './clearance';
import { clearanceCounts } from './clearanceCounts';

type Judged = Pick<Clearance, 'personKey' | 'groupKey' | 'regionKey'>;

/** Where a judgement belongs: somebody in a group, for a region. */
export const judgedPlace = ({ personKey, groupKey, regionKey }: Judged): string => `${groupKey}\n${regionKey}\n${personKey}`;

/**
 * Of the judgements that count the last one of each person in a group for a region, by `judgedPlace`.
 * @param keyOf the key that a person goes by now, where they were judged under another
 */
export function latestClearances(clearances: readonly StoredClearance[], keyOf: (personKey: string) => string): ReadonlyMap<string, StoredClearance> {
  const latest = new Map<string, StoredClearance>();
  for (const clearance of clearances) {
    if (!clearanceCounts(clearance)) continue;
    const place = judgedPlace({ ...clearance, personKey: keyOf(clearance.personKey) });
    const known = latest.get(place);
    if (!known || known.id < clearance.id) latest.set(place, clearance);
  }
  return latest;
}
