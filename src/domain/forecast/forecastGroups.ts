import type { RosterIndex } from '../roster/rosterIndex';
import type { Forecast } from './forecast';
import type { ForecastSpan } from './forecastSeats';
import { forecastSeats } from './forecastSeats';

/** Every group's forecast by the group's key, cliffs within each group; a thousand groups take some milliseconds. */
export function forecastGroups(index: RosterIndex, span: ForecastSpan): ReadonlyMap<string, Forecast> {
  return new Map([...index.groups.keys()].map((key) => [key, forecastSeats(index.seatsOfGroup.get(key) ?? [], index, span)]));
}
