import { regionNamed } from './regionNamed';
import type { SeatStory } from './seatStory';
import { swedishOrder } from './swedishOrder';

/** The seats of one region. */
export interface RegionStories {
  /** Empty for seats outside the regions. */
  readonly regionKey: string;
  readonly stories: readonly SeatStory[];
}

/** The seats by region, in Swedish order; those outside the regions last. */
export function storiesByRegion(stories: readonly SeatStory[]): readonly RegionStories[] {
  const keys = [...new Set(stories.map(({ seat }) => seat.regionKey))];
  const byName = (one: string, other: string): number =>
    Number(one === '') - Number(other === '') || swedishOrder(regionNamed(one), regionNamed(other));
  return keys.sort(byName).map((regionKey) => ({ regionKey, stories: stories.filter(({ seat }) => seat.regionKey === regionKey) }));
}
