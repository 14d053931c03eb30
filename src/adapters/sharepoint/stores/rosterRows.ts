import type { Group, GroupKind, InterestStatus, Person, Seat, SeatRole, Term } from '../../../domain/roster/roster';
import type { NewRow } from '../../../schema/derive/row';
import type { groups } from '../../../schema/lists/groups';
import type { people, seats, terms } from '../../../schema/lists/rosters';
import { joinKeys, splitKeys } from '../rows/keyList';
import type { ReadRow } from '../rows/readRows';

export const groupOf = (row: ReadRow<typeof groups>): Group => ({
  key: row.GroupKey ?? '',
  kind: row.Kind as GroupKind,
  name: row.Title ?? '',
  subject: row.Subject ?? '',
  programmeArea: row.ProgrammeArea ?? '',
  healthcareRegions: splitKeys(row.HealthcareRegions),
  mandators: splitKeys(row.Mandators),
  templateFamily: row.TemplateFamily ?? ''
});

export const groupValues = (group: Group): NewRow<typeof groups> => ({
  Title: group.name,
  GroupKey: group.key,
  Kind: group.kind,
  Subject: group.subject,
  ProgrammeArea: group.programmeArea,
  HealthcareRegions: joinKeys(group.healthcareRegions),
  Mandators: joinKeys(group.mandators),
  TemplateFamily: group.templateFamily
});

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

export const personOf = (row: ReadRow<typeof people>): Person => ({
  key: row.PersonKey ?? '',
  name: row.Title ?? '',
  title: row.JobTitle ?? '',
  organisation: row.Organisation ?? '',
  email: row.Email ?? '',
  isPublic: row.ShownPublicly !== 'no'
});

/** @param regionKey of the person's seat; empty when there is none */
export const personValues = (person: Person, regionKey: string): NewRow<typeof people> => ({
  Title: person.name,
  PersonKey: person.key,
  RegionKey: regionKey,
  JobTitle: person.title,
  Organisation: person.organisation,
  Email: person.email,
  ShownPublicly: person.isPublic ? 'yes' : 'no'
});
