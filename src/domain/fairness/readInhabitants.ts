import type { Check } from '../approval/recordShape';
import { isCount, isExactly, isOptional, isText } from '../approval/recordShape';
import { healthcareRegions } from '../roster/healthcareRegions';
import type { Inhabitants } from './inhabitants';

const isWithin: Check = isExactly(Object.fromEntries(healthcareRegions.map(({ key }) => [key, isOptional(isCount)])));
const isCounted = isExactly({ count: isCount, year: isCount, source: isText, within: isOptional(isWithin) });

/** A region's inhabitants as an administrator has written them, JSON without the region; null when they cannot be read. */
export function readInhabitants(regionKey: string, json: string): Inhabitants | null {
  try {
    const stored: unknown = JSON.parse(json);
    return isCounted(stored) ? { ...(stored as Omit<Inhabitants, 'regionKey'>), regionKey } : null;
  } catch {
    return null;
  }
}
