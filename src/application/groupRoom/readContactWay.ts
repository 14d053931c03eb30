import { bodiesOnRoute } from '../../domain/groupRoom/bodiesOnRoute';
import { contactWay } from '../../domain/groupRoom/contactWay';
import type { AskedWay, ContactWay } from '../../domain/groupRoom/contactWay';
import type { FoundRoute } from '../../domain/groupRoom/routesIn';
import type { GroupSeats } from '../../domain/report/attendantsOn';
import type { Ports } from '../ports/ports';

const together = (rosters: readonly GroupSeats[]): GroupSeats => ({
  seats: rosters.flatMap(({ seats }) => seats),
  terms: rosters.flatMap(({ terms }) => terms),
  people: rosters.flatMap(({ people }) => people)
});

/**
 * How somebody is reached, by name. The rosters of the bodies on the way are read side by side, and the group's own is
 * not read again.
 * @param own the group's roster
 * @throws Failure
 */
export async function readContactWay({ roster }: Pick<Ports, 'roster'>, route: FoundRoute, asked: AskedWay, own: GroupSeats): Promise<ContactWay> {
  const others = bodiesOnRoute(route, asked).filter((key) => key !== asked.group.key);
  const rosters = await Promise.all(others.map((key) => roster.ofGroup(key)));
  return contactWay(route, together([own, ...rosters]), asked);
}
