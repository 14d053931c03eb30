import type { Ports } from '../ports/ports';
import type { HeldSeat } from '../rosters/readPerson';
import { readPerson } from '../rosters/readPerson';

/** The seats that whoever looks holds or is to hold, known by their e-mail address; none where it is on no roster. @throws Failure */
export async function readMySeats({ roster, session, clock }: Pick<Ports, 'roster' | 'session' | 'clock'>): Promise<readonly HeldSeat[]> {
  const { email, login } = await session.user();
  const people = await roster.peopleWithEmail(email || login);
  const keys = [...new Set(people.map(({ key, samePersonAs }) => samePersonAs || key))];
  const standings = await Promise.all(keys.map((key) => readPerson({ roster, clock }, key)));
  const held = new Map(standings.flatMap(({ held: seats }) => seats).map((one) => [one.term.key, one]));
  return [...held.values()].filter(({ when }) => when !== 'past');
}
