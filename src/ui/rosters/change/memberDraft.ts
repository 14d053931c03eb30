import type { NewHolder } from '../../../application/rosters/putOnSeat';
import type { DirectoryPerson } from '../../../application/ports/peopleDirectory';
import { daysAfter } from '../../../domain/calendar/calendarDate';
import type { IsoDate } from '../../../domain/mandate/answer';
import { regionNamed } from '../../../domain/roster/regionNamed';
import type { Term } from '../../../domain/roster/roster';
import type { SeatStory } from '../../../domain/roster/seatStory';

/** What is being written about the one who is to sit on a seat. */
export interface MemberDraft extends Pick<Term, 'from' | 'to' | 'appointedBy' | 'appointedOn' | 'paragraph' | 'note'> {
  readonly person: DirectoryPerson | null;
  readonly title: string;
  readonly organisation: string;
  readonly email: string;
  readonly isPublic: boolean;
}

/** From today, or from the day the one who sits there leaves; until somebody who is to come takes over. */
export function newMemberDraft({ seat, place, coming }: SeatStory, today: IsoDate, appointedBy: string): MemberDraft {
  const from = place.kind === 'held' && place.endsSoon ? daysAfter(place.to, 1) : today;
  const [next] = coming;
  return {
    person: null,
    title: '',
    organisation: seat.organisation || (seat.regionKey === '' ? '' : regionNamed(seat.regionKey)),
    email: '',
    isPublic: seat.role !== 'patient',
    from,
    to: next ? daysAfter(next.from, -1) : '',
    appointedBy,
    appointedOn: '',
    paragraph: '',
    note: ''
  };
}

/** With somebody chosen: what the directory knows is filled in. */
export const withPerson = (draft: MemberDraft, person: DirectoryPerson | null): MemberDraft => ({
  ...draft,
  person,
  title: person?.title ?? '',
  email: person?.email ?? ''
});

/** The one who is to sit there, as it is kept; the draft must name somebody. */
export function holderOf(draft: MemberDraft, key: string): NewHolder {
  const { person, title, organisation, email, isPublic, ...term } = draft;
  const kept = { name: person?.name ?? '', title: title.trim(), organisation: organisation.trim(), email: email.trim(), isPublic };
  return { key, person: kept, term: { ...term, appointedBy: term.appointedBy.trim(), note: term.note.trim() } };
}
