import type { SeatRole } from '../../../../src/domain/roster/roster';

/** Calendar years, both included. */
export type Years = readonly [first: number, last: number];

/** Who has sat on a place over the years. */
export type Filling =
  /** One invented person after the other; the present term ends with the year that comes so many years from now. */
  | { readonly kind: 'terms'; readonly years: number; readonly endsIn: number }
  /** Whoever has sat on another seat, there before it on the list; only during some years when they are given. */
  | { readonly kind: 'sameAs'; readonly seatKey: string; readonly during: readonly Years[] | null }
  /** Somebody by name, for so many years and with no end. */
  | { readonly kind: 'named'; readonly name: string; readonly forYears: number };

/** A place in a group of the demo: what it is for, and who has sat there. */
export interface DemoPlace {
  readonly regionKey: string;
  /** Whom the place is for outside the regions; empty for the region itself. */
  readonly organisation: string;
  readonly role: SeatRole;
  readonly profession: string;
  readonly requirement: 'required' | 'wished';
  readonly filling: Filling;
}

/** Years of a term by role, where the rules say nothing else. */
const yearsOf = (role: SeatRole): number => (role === 'processSupport' ? 4 : role === 'chair' ? 2 : 3);

/** A place that is to be filled, with terms of the usual length for its role. */
export function place(
  regionKey: string,
  role: SeatRole,
  profession: string,
  endsIn: number,
  more: Partial<DemoPlace> & { readonly years?: number } = {}
): DemoPlace {
  const { years = yearsOf(role), ...given } = more;
  const filling: Filling = { kind: 'terms', years, endsIn: endsIn % years };
  return { regionKey, organisation: '', role, profession, requirement: role === 'municipal' || role === 'patient' ? 'wished' : 'required', filling, ...given };
}
