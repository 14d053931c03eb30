import type { CalendarWords } from '../../application/followup/calendarOfGroup';
import type { Group } from '../../domain/roster/roster';
import type { Language } from '../../loc/shared/language';
import { tellEvent } from './tellEvent';

/** What a file says to whoever takes it for the own calendar: agendas and links to meetings as well, still no names. */
export const ownCalendarWords = (group: Group, language: Language): CalendarWords => ({
  name: '',
  wordsOf: (event) => {
    const { elsewhere } = tellEvent(event, group, language);
    switch (event.kind) {
      case 'meeting':
        return { summary: elsewhere, description: event.meeting.agenda, place: event.meeting.place, link: event.meeting.link };
      case 'obligation':
        return { summary: elsewhere, description: event.obligation.sentence, place: '', link: '' };
      default:
        return { summary: elsewhere, description: '', place: '', link: '' };
    }
  }
});
