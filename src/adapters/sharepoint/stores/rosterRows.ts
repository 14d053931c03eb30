import type { Group, GroupKind, Person, Seat, SeatRole, Term } from '../../../domain/roster/roster';
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
  role: row.Role as SeatRole,
  profession: row.Profession ?? ''
});

export const seatValues = (seat: Seat): NewRow<typeof seats> => ({
  Title: seat.profession || seat.key,
  SeatKey: seat.key,
  GroupKey: seat.groupKey,
  RegionKey: seat.regionKey,
  Role: seat.role,
  Profession: seat.profession
});

export const termOf = (row: ReadRow<typeof terms>): Term => ({
  key: row.TermKey ?? '',
  seatKey: row.SeatKey ?? '',
  groupKey: row.GroupKey ?? '',
  personKey: row.PersonKey ?? '',
  from: row.FromDate ?? '',
  to: row.ToDate ?? ''
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
  ToDate: term.to
});

export const personOf = (row: ReadRow<typeof people>): Person => ({
  key: row.PersonKey ?? '',
  name: row.Title ?? '',
  title: row.JobTitle ?? '',
  organisation: row.Organisation ?? '',
  email: row.Email ?? ''
});

/** @param regionKey of the person's seat; empty when there is none */
export const personValues = (person: Person, regionKey: string): NewRow<typeof people> => ({
  Title: person.name,
  PersonKey: person.key,
  RegionKey: regionKey,
  JobTitle: person.title,
  Organisation: person.organisation,
  Email: person.email
});
