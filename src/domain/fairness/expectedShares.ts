import type { ShareKind } from './fairness';
import type { Inhabitants } from './inhabitants';
import type { Region } from '../roster/regions';

/** A region's inhabitants in a healthcare region: of Halland, which has two, only those that belong to that one. */
function inhabitantsWithin(region: Region, healthcareRegion: string, inhabitants: readonly Inhabitants[]): number {
  const counted = inhabitants.find(({ regionKey }) => regionKey === region.key);
  if (!counted) return 0;
  if (healthcareRegion === '') return counted.count;
  return counted.within?.[healthcareRegion] ?? counted.count / region.healthcareRegions.length;
}

/**
 * What share of the whole each region should bear, by its key; together 1. Equal when nobody's inhabitants are known.
 * @param healthcareRegion key; empty for the whole country
 */
export function expectedShares(
  parties: readonly Region[],
  shareKind: ShareKind,
  healthcareRegion: string,
  inhabitants: readonly Inhabitants[]
): ReadonlyMap<string, number> {
  const weights = parties.map((region) => (shareKind === 'equal' ? 1 : inhabitantsWithin(region, healthcareRegion, inhabitants)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(parties.map(({ key }, index) => [key, whole === 0 ? 1 / parties.length : (weights[index] ?? 0) / whole]));
}
