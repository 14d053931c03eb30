import { inRunningText } from '../language/inRunningText';
import { regions } from '../roster/regions';
import type { Seat } from '../roster/roster';
import { swedishOrder } from '../roster/swedishOrder';
import type { SeatRow } from './answer';

const nameOf = (regionKey: string): string => regions.find(({ key }) => key === regionKey)?.name ?? '';

/**
 * The rows of a mandate for a group's seats: those of members and the chair, counted by region and profession, regions
 * in Swedish order and places outside the regions last.
 * @param nextKey makes the key of a row
 */
export function seatsFromRoster(seats: readonly Seat[], nextKey: () => string): readonly SeatRow[] {
  const counted = new Map<string, Omit<SeatRow, 'key'>>();
  for (const { regionKey, role, profession } of seats) {
    if (role === 'chair' || role === 'member') {
      const [organisation, what] = [nameOf(regionKey), inRunningText(profession.trim())];
      const kind = `${organisation}\n${what}`;
      counted.set(kind, { organisation, profession: what, count: (counted.get(kind)?.count ?? 0) + 1 });
    }
  }
  const last = (organisation: string): number => (organisation === '' ? 1 : 0);
  return [...counted.values()]
    .sort(
      (one, other) =>
        last(one.organisation) - last(other.organisation) ||
        swedishOrder(one.organisation, other.organisation) ||
        swedishOrder(one.profession, other.profession)
    )
    .map((row) => ({ key: nextKey(), ...row }));
}
