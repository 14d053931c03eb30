import type { PlannedRow } from '../../domain/rosterImport/plannedRow';
import type { SeatUnit } from './seatUnit';

const adds = ({ change, described, corrected }: PlannedRow): boolean =>
  described === null && corrected === null && (change === null || (change.adjust === null && change.withdraw === ''));

/** The rows by seat, those that change nothing left out. */
export function seatUnits(rows: readonly PlannedRow[]): readonly SeatUnit[] {
  const bySeat = new Map<string, PlannedRow[]>();
  for (const row of rows.filter(({ outcome }) => outcome !== 'unchanged')) {
    bySeat.set(row.seat.key, [...(bySeat.get(row.seat.key) ?? []), row]);
  }
  return [...bySeat].flatMap(([seatKey, own]) => {
    const [first] = own;
    return first ? [{ seatKey, groupKey: first.seat.groupKey, rows: own, onlyAdds: own.every(adds) }] : [];
  });
}
