import { groupOfPerson } from '../../../domain/roster/groupOfPerson';
import { readSchedule } from '../../../domain/roster/readSchedule';
import type { InterestStatus, Person, Seat, SeatRole, Term } from '../../../domain/roster/roster';
import type { ScheduledSeat } from '../../../domain/roster/scheduledSeat';
import type { SeatSchedule } from '../../../domain/roster/seatSchedule';
import { withoutName } from '../../../domain/roster/withoutName';
import type { NewRow } from '../../../schema/derive/row';
import type { peopleRestricted } from '../../../schema/lists/restricted';
import type { people, seats, terms } from '../../../schema/lists/rosters';
import type { ReadRow } from '../rows/readRows';

/** What stands for a group where none keeps a person: the column must say something. */
const noGroup = '-';

export const seatOf = (row: ReadRow<typeof seats>): Seat => ({
  key: row.SeatKey ?? '',
  groupKey: row.GroupKey ?? '',
  regionKey: row.RegionKey ?? '',
  organisation: row.Organisation ?? '',
  role: row.Role as SeatRole,
  profession: row.Profession ?? '',
  votes: row.Standing !== 'coOpted',
  requirement: row.Requirement === 'wished' ? 'wished' : 'required'
});

export const scheduledSeatOf = (row: ReadRow<typeof seats>): ScheduledSeat => ({ seat: seatOf(row), schedule: readSchedule(row.Schedule) });

/** Empty for a seat from before seats kept a schedule. */
export const scheduleText = (schedule: SeatSchedule | null): string => (schedule === null ? '' : JSON.stringify(schedule));

export const seatValues = (seat: Seat): NewRow<typeof seats> => ({
  Title: seat.profession || seat.key,
  SeatKey: seat.key,
  GroupKey: seat.groupKey,
  RegionKey: seat.regionKey,
  Organisation: seat.organisation,
  Role: seat.role,
  Profession: seat.profession,
  Standing: seat.votes ? 'voting' : 'coOpted',
  Requirement: seat.requirement
});

const interestStatuses: readonly InterestStatus[] = ['none', 'declared', 'cleared', 'hindered'];

const interestStatusOf = (stored: string | null | undefined): InterestStatus =>
  interestStatuses.find((status) => status === stored) ?? 'none';

export const termOf = (row: ReadRow<typeof terms>): Term => ({
  key: row.TermKey ?? '',
  seatKey: row.SeatKey ?? '',
  groupKey: row.GroupKey ?? '',
  personKey: row.PersonKey ?? '',
  from: row.FromDate ?? '',
  to: row.ToDate ?? '',
  appointedBy: row.AppointedBy ?? '',
  appointedOn: row.AppointedOn ?? '',
  paragraph: row.Paragraph ?? '',
  note: row.Remark ?? '',
  interests: interestStatusOf(row.Interests),
  interestsUntil: row.InterestsUntil ?? ''
});

/** @param regionKey of the term's seat */
export const termValues = (term: Term, regionKey: string): NewRow<typeof terms> => ({
  Title: term.key,
  TermKey: term.key,
  SeatKey: term.seatKey,
  GroupKey: term.groupKey,
  RegionKey: regionKey,
  PersonKey: term.personKey,
  FromDate: term.from,
  ToDate: term.to,
  AppointedBy: term.appointedBy,
  AppointedOn: term.appointedOn,
  Paragraph: term.paragraph,
  Remark: term.note,
  Interests: term.interests,
  InterestsUntil: term.interestsUntil
});

/** The title of a hidden person's open row is the key: the name lies among restricted people. */
export const personOf = (row: ReadRow<typeof people>): Person => ({
  key: row.PersonKey ?? '',
  name: row.ShownPublicly === 'no' && row.Title === row.PersonKey ? '' : (row.Title ?? ''),
  title: row.JobTitle ?? '',
  organisation: row.Organisation ?? '',
  email: row.Email ?? '',
  isPublic: row.ShownPublicly !== 'no',
  ...(row.SamePersonAs ? { samePersonAs: row.SamePersonAs } : {})
});

/**
 * A person's row that every reader reads.
 * @param regionKey of the person's seat; empty when there is none
 */
export function personValues(person: Person, regionKey: string): NewRow<typeof people> {
  const { key, name, title, organisation, email, isPublic } = person.isPublic ? person : { ...withoutName(person), name: person.key };
  return {
    Title: name,
    PersonKey: key,
    RegionKey: regionKey,
    JobTitle: title,
    Organisation: organisation,
    Email: email,
    ShownPublicly: isPublic ? 'yes' : 'no',
    SamePersonAs: person.samePersonAs ?? ''
  };
}

/** The row of a hidden person that only those read who keep the roster. */
export const restrictedValues = ({ key, name, title, organisation, email }: Person): NewRow<typeof peopleRestricted> => ({
  Title: name,
  PersonKey: key,
  GroupKey: groupOfPerson(key) || noGroup,
  JobTitle: title,
  Organisation: organisation,
  Email: email
});
