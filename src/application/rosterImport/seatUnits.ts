import type { PlannedRow } from '../../domain/rosterImport/plannedRow';
import type { SeatUnit } from './seatUnit';

const adds = ({ change, described, corrected }: PlannedRow): boolean =>
  described === null && corrected === null && (change === null || (change.adjust === null && change.withdraw === ''));

/**
 * The rows by seat, those that change nothing left out: first the seats that change, then those that are only added to.
 * A seat is added because those that are there are taken, so that a file cut short in this order is laid the same way when
 * it is read in again.
 */
export function seatUnits(rows: readonly PlannedRow[]): readonly SeatUnit[] {
  const bySeat = new Map<string, PlannedRow[]>();
  for (const row of rows.filter(({ outcome }) => outcome !== 'unchanged')) {
    bySeat.set(row.seat.key, [...(bySeat.get(row.seat.key) ?? []), row]);
  }
  const units = [...bySeat].flatMap(([seatKey, own]) => {
    const [first] = own;
    return first ? [{ seatKey, groupKey: first.seat.groupKey, rows: own, onlyAdds: own.every(adds) }] : [];
  });
  return [...units.filter(({ onlyAdds }) => !onlyAdds), ...units.filter(({ onlyAdds }) => onlyAdds)];
}
