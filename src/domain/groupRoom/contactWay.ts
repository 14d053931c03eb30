import type { WrittenSentence } from '../followup/writtenSentences';
import type { IsoDate } from '../mandate/answer';
import type { GroupSeats } from '../report/attendantsOn';
import type { Group, SeatRole } from '../roster/roster';
import { bodiesMeant } from './bodiesMeant';
import type { RouteGround } from './bodiesMeant';
import type { MeantBody, RouteStop } from './declaredRoute';
import { contactsIn } from './contactsIn';
import type { FoundContacts } from './contactsIn';
import type { FoundRoute } from './routesIn';

/** A body on the way, and whom to turn to in it. */
export interface ContactLeg extends FoundContacts {
  readonly body: Group;
  readonly roles: readonly SeatRole[];
}

/** A stop on the way; no leg where the rosters have no such body. */
export interface ContactStop {
  readonly meant: MeantBody;
  readonly roles: readonly SeatRole[];
  readonly legs: readonly ContactLeg[];
}

/** How somebody is reached, with the names there are on a day. */
export interface ContactWay {
  /** Where the mandate says so; null when it says nothing. */
  readonly said: WrittenSentence | null;
  readonly stops: readonly ContactStop[];
  /** Who is asked in the stead of those who are lacking; null when nobody is. */
  readonly otherwise: ContactStop | null;
}

/** What is asked for: from where, on which day, and for which region. */
export interface AskedWay extends RouteGround {
  readonly today: IsoDate;
  /** Key of the region asked for; used where the route asks for a region's seats. */
  readonly regionKey: string;
}

function stopWith(stop: RouteStop, rosters: GroupSeats, asked: AskedWay): ContactStop {
  const { body: meant, roles, ofRegion = false } = stop;
  const region = ofRegion ? { regionKey: asked.regionKey } : {};
  const legs = bodiesMeant(meant, asked).map((body): ContactLeg => ({ body, roles, ...contactsIn(rosters, { groupKey: body.key, roles, ...region }, asked.today) }));
  return { meant, roles, legs };
}

const isLacking = ({ legs }: ContactStop): boolean => legs.length === 0 || legs.some(({ lack }) => lack !== null);

/** @param rosters of the bodies that {@link bodiesOnRoute} names */
export function contactWay({ said, stops, otherwise }: FoundRoute, rosters: GroupSeats, asked: AskedWay): ContactWay {
  const found = stops.map((stop) => stopWith(stop, rosters, asked));
  return { said, stops: found, otherwise: found.some(isLacking) ? stopWith(otherwise, rosters, asked) : null };
}
