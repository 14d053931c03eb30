import type { IsoDate } from '../../domain/mandate/answer';
import { currentTerm } from '../../domain/roster/currentTerm';
import type { SeatRole } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import type { Roster } from '../ports/rosterStore';

type Reading = Pick<Ports, 'roster' | 'decisionMakers'>;

function addressesOf({ seats, terms, people }: Roster, roles: readonly SeatRole[], date: IsoDate): readonly string[] {
  const sitting = seats
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ key }) => currentTerm(terms.filter(({ seatKey }) => seatKey === key), date)?.personKey ?? []);
  return people.filter(({ key, email }) => sitting.includes(key) && email !== '').map(({ email }) => email);
}

/** Those who record a body's decisions, as far as the account may see them. */
async function recordersOf({ decisionMakers }: Reading, bodyKey: string): Promise<readonly string[]> {
  const group = (await decisionMakers.groups()).find(({ body }) => body === bodyKey)?.sharePointGroup ?? '';
  const members = group === '' ? null : await decisionMakers.members(group);
  return (members ?? []).flatMap(({ email }) => (email === '' ? [] : [email]));
}

async function addressesIn(ports: Reading, groupKey: string, date: IsoDate): Promise<readonly string[]> {
  const roster = await ports.roster.ofGroup(groupKey);
  for (const roles of [['chair', 'convener'], ['processSupport']] as const) {
    const found = addressesOf(roster, roles, date);
    if (found.length > 0) return found;
  }
  return recordersOf(ports, groupKey);
}

/**
 * The e-mail addresses to which a word to groups goes: those who lead them on a date, else their process support, else
 * those who record their decisions. None where nobody is known.
 * @throws Failure
 */
export async function readReceivers(ports: Reading, groupKeys: readonly string[], date: IsoDate): Promise<readonly string[]> {
  const found = await Promise.all(groupKeys.map((key) => addressesIn(ports, key, date)));
  return [...new Set(found.flat())];
}
