import type { RosterRow } from './rosterRow';

/** How many of the cells that may be left empty say what the seat is. */
const saidOf = ({ profession, seatFor }: RosterRow): number => Number(profession !== '') + Number(seatFor !== '');

/** The earliest first; of those on one day the ones that say most of their seat, so that no other row takes it. */
export const inPlanningOrder = (one: RosterRow, other: RosterRow): number =>
  one.from.localeCompare(other.from) || saidOf(other) - saidOf(one) || one.number - other.number;
