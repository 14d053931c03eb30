import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Person } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import type { HeldSeat } from './heldSeats';
import { heldSeats } from './heldSeats';

/** One person in all groups. */
export interface PersonStanding {
  /** Null for nobody, or nobody the account may see. */
  readonly person: Person | null;
  readonly held: readonly HeldSeat[];
  /** Entries that are told as this person. */
  readonly joined: readonly Person[];
}

/** Somebody's seats and terms in every group. @throws Failure */
export async function readPerson({ roster, clock }: Pick<Ports, 'roster' | 'clock'>, personKey: string): Promise<PersonStanding> {
  const { seats, terms, people, joined } = await roster.ofPerson(personKey);
  return { person: people[0] ?? null, held: heldSeats(seats, terms, swedishDay(clock.now())), joined };
}
