import { swedishDay } from '../../domain/calendar/swedishDay';
import { groupOfPerson } from '../../domain/roster/groupOfPerson';
import type { Person } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import type { HeldSeat } from '../rosters/heldSeats';
import { heldSeats } from '../rosters/heldSeats';

/** Who writes for more groups, as process support does, sits in few of them. */
export const mostWritten = 12;

/** Groups in which somebody is likely to sit: those that keep them, and those they write for. */
function likelyGroups(people: readonly Person[], writesFor: readonly string[]): readonly string[] {
  const keeping = people.map(({ key }) => groupOfPerson(key)).filter((groupKey) => groupKey !== '');
  return [...new Set([...keeping, ...(writesFor.length > mostWritten ? [] : writesFor)])];
}

/**
 * The seats that whoever looks holds or is to hold, known by their e-mail address; none where it is on no roster. Two requests
 * on a page, where the address is known, and a third for seats in groups where nothing tells of them.
 * @throws Failure
 */
export async function readMySeats({ roster, session, clock }: Pick<Ports, 'roster' | 'session' | 'clock'>): Promise<readonly HeldSeat[]> {
  const [people, writesFor] = await Promise.all([session.address().then(roster.peopleWithEmail), session.writingGroups()]);
  if (people.length === 0) return [];
  const { seats, terms } = await roster.heldBy(people, likelyGroups(people, writesFor));
  return heldSeats(seats, terms, swedishDay(clock.now())).filter(({ when }) => when !== 'past');
}
