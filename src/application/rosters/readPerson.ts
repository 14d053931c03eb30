import { swedishDay } from '../../domain/calendar/swedishDay';
import { isCurrent } from '../../domain/roster/currentTerm';
import type { Person, Seat, Term } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';

/** A seat that somebody holds, has held or is to hold. */
export interface HeldSeat {
  readonly seat: Seat;
  readonly term: Term;
  readonly when: 'now' | 'coming' | 'past';
}

/** One person in all groups. */
export interface PersonStanding {
  /** Null for nobody, or nobody the account may see. */
  readonly person: Person | null;
  /** Those held now first, then those to come, the nearest first, then those of before, the latest first. */
  readonly held: readonly HeldSeat[];
  /** Entries that are told as this person. */
  readonly joined: readonly Person[];
}

const order = { now: 0, coming: 1, past: 2 } as const;

function heldOrder(one: HeldSeat, other: HeldSeat): number {
  if (one.when !== other.when) return order[one.when] - order[other.when];
  const earlier = one.term.from.localeCompare(other.term.from);
  return one.when === 'past' ? -earlier : earlier;
}

/** Somebody's seats and terms in every group. @throws Failure */
export async function readPerson({ roster, clock }: Pick<Ports, 'roster' | 'clock'>, personKey: string): Promise<PersonStanding> {
  const today = swedishDay(clock.now());
  const { seats, terms, people, joined } = await roster.ofPerson(personKey);
  const seatOf = new Map(seats.map((seat) => [seat.key, seat]));
  const held = terms.flatMap((term): HeldSeat[] => {
    const seat = seatOf.get(term.seatKey);
    return seat ? [{ seat, term, when: isCurrent(term, today) ? 'now' : term.from > today ? 'coming' : 'past' }] : [];
  });
  return { person: people[0] ?? null, held: held.sort(heldOrder), joined };
}
