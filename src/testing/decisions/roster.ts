import type { Roster } from '../../application/ports/rosterStore';
import type { Group, GroupKind, Seat, Term } from '../../domain/roster/roster';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';

const group = (key: string, kind: GroupKind, name: string, mandators: readonly string[] = []): Group => ({
  key,
  kind,
  name,
  subject: name.replace(/^R\w+ /, ''),
  programmeArea: '',
  healthcareRegions: ['sydostra'],
  mandators,
  templateFamily: kind === 'rag' ? 'sydostra-rag' : ''
});

export const groups: readonly Group[] = [
  group('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen'),
  group('rpo-barn', 'rpo', 'RPO Barn och ungdomars hälsa', ['rsl']),
  group('rpo-hjarta', 'rpo', 'RPO Hjärt- och kärlsjukdomar', ['rsl']),
  group('rsg-lakemedel', 'rsg', 'RSG läkemedel', ['rsl']),
  group('rag-barnonkologi', 'rag', 'RAG Barnonkologi och hematologi', ['rpo-barn']),
  group('rag-barndiabetes', 'rag', 'RAG Barndiabetes', ['rpo-barn']),
  group('rag-oronbarn', 'rag', 'RAG Öron-, näs- och halssjukdomar hos barn', ['rpo-barn']),
  group('rag-hjartsvikt', 'rag', 'RAG Hjärtsvikt', ['rpo-hjarta'])
];

const seat = (groupKey: string, regionKey: string, role: Seat['role'], profession: string): Seat =>
  newSeat({ key: `${groupKey}-${regionKey}-${role}`, groupKey, regionKey, role, profession });

const seats: readonly Seat[] = [
  seat('rag-barnonkologi', 'kalmar', 'member', 'Barnsjuksköterska'),
  seat('rag-barnonkologi', 'ostergotland', 'chair', 'Barnonkolog'),
  seat('rag-barndiabetes', 'kalmar', 'chair', 'Barndiabetolog'),
  seat('rag-barndiabetes', 'kalmar', 'member', 'Diabetessjuksköterska'),
  seat('rag-oronbarn', 'kalmar', 'member', ''),
  seat('rpo-barn', 'kalmar', 'member', 'Verksamhetschef'),
  seat('rsg-lakemedel', 'kalmar', 'member', 'Apotekare'),
  seat('rag-hjartsvikt', 'jonkoping', 'member', 'Primärvårdsläkare')
];

const term = (seatKey: string, personKey: string, from: string, to: string): Term =>
  newTerm({ key: `${seatKey}-${from}`, seatKey, groupKey: seats.find(({ key }) => key === seatKey)!.groupKey, personKey, from, to });

const people = [
  'Inga Påhittsdotter',
  'Karin Fiktivström',
  'Omar Sagolind',
  'Kerstin Fabelsson',
  'Elin Diktgren',
  'Eva Hittepågren'
];

/**
 * A small healthcare region as on 22 November 2026: in Region Kalmar län one seat is vacant since 1 March and
 * one has never been filled; two terms end on 31 December; one has no last day.
 */
export const roster: Roster = {
  groups,
  seats,
  terms: [
    term('rag-barnonkologi-kalmar-member', 'Inga Påhittsdotter', '2022-01-01', '2026-02-28'),
    term('rag-barnonkologi-ostergotland-chair', 'Karin Fiktivström', '2024-03-01', '2027-02-28'),
    term('rag-barndiabetes-kalmar-chair', 'Omar Sagolind', '2024-01-01', '2026-12-31'),
    term('rag-barndiabetes-kalmar-member', 'Kerstin Fabelsson', '2025-01-01', '2027-12-31'),
    term('rpo-barn-kalmar-member', 'Elin Diktgren', '2024-01-01', '2026-12-31'),
    term('rsg-lakemedel-kalmar-member', 'Eva Hittepågren', '2024-01-01', '')
  ],
  people: people.map((name) => (newPerson({ key: name, name, title: '', organisation: 'Region Kalmar län', email: '' })))
};
