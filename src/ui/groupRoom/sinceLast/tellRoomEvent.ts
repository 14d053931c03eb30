import type { RoomEvent } from '../../../domain/groupRoom/roomEvent';
import type { Seat } from '../../../domain/roster/roster';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import type { Language } from '../../../loc/shared/language';
import { obligationName } from '../../followup/obligationName';

/** Keys of periods that are years; others say little to a reader. */
const yearOf = (period: string): string => (/^\d{4}$/.test(period) ? period : '');

/** An event as a sentence, without its day. */
export function tellRoomEvent(event: RoomEvent, language: Language, seatName: (seat: Seat) => string): string {
  const { since: strings } = groupRoomStrings[language];
  switch (event.kind) {
    case 'established':
      return strings.established(event.bodyName, event.paragraph);
    case 'withdrawn':
      return strings.withdrawn;
    case 'came':
    case 'left':
      return strings[event.kind](event.name, seatName(event.seat));
    case 'held':
      return strings.held(event.meeting.place);
    case 'delivered': {
      const { kind, period, state, deliveredTo } = event.report;
      return state === 'published' ? strings.published(kind, yearOf(period)) : strings.delivered(kind, yearOf(period), deliveredTo);
    }
    case 'met': {
      const name = obligationName(event.obligation, event.standing, language);
      return event.standing.state === 'attested' ? strings.attested(name) : strings.met(name);
    }
  }
}
