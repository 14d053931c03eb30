import { dayAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import { isCurrent } from '../roster/currentTerm';
import type { RosterIndex } from '../roster/rosterIndex';
import type { ActualChair, ChairDeviation } from './chairTurn';

/** That the one who leads has been a member on a seat of their own, and no longer is; null for one who only leads. */
export function membershipEnded({ personKey }: ActualChair, groupKey: string, index: RosterIndex, date: IsoDate): ChairDeviation | null {
  const own = (index.seatsOfGroup.get(groupKey) ?? [])
    .filter(({ role }) => role === 'member' || role === 'nationalRepresentative')
    .flatMap(({ key }) => index.termsOfSeat.get(key) ?? [])
    .filter((term) => term.personKey === personKey && term.from <= date);
  if (own.some((term) => isCurrent(term, date))) return null;
  const last = own.map(({ to }) => to).filter((to) => to !== '').sort().pop();
  return last === undefined ? null : { kind: 'membershipEnded', since: dayAfter(last) };
}
