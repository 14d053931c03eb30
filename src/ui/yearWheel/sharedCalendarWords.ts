import type { CalendarWords } from '../../application/followup/calendarOfGroup';
import type { Group } from '../../domain/roster/roster';
import { yearWheelStrings } from '../../loc/yearWheel/strings';
import { tellEvent } from './tellEvent';

const language = 'sv-SE';

/**
 * What a calendar says that anybody with its address can read: in Swedish whoever has written it, with no names of
 * people, no agendas and no links to meetings.
 */
export const sharedCalendarWords = (group: Group): CalendarWords => ({
  name: yearWheelStrings[language].calendarName(group.name),
  wordsOf: (event) => ({
    summary: tellEvent(event, group, language).elsewhere,
    description: event.kind === 'obligation' ? event.obligation.sentence : '',
    place: event.kind === 'meeting' ? event.meeting.place : '',
    link: ''
  })
});
