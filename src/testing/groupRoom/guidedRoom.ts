import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Ports } from '../../application/ports/ports';
import { reportKey } from '../../domain/report/reportKey';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import type { Group, Person, Seat } from '../../domain/roster/roster';
import { contactRoutesOf } from '../../templates/contactRoutes/contactRoutesOf';
import { reportTemplates } from '../../templates/reports/reportTemplates';
import { metadataOf, textOfFamily } from '../followup/establishedText';
import { heldOn } from '../followup/evidenceOf';
import { groupNamed } from '../groupNamed';
import { memoryAccount } from '../memoryAccount';

export const guidedGroup = 'rsg-lakemedel';

export interface GuidedRoom {
  readonly world: MemoryWorld;
  ports(login: 'asa' | 'participant' | 'reader' | 'admin'): Ports;
  /** Puts a mandate of a collaboration group in force, or has it withdrawn on a day. */
  establish(withdrawnOn?: string): Promise<void>;
  /** Holds a meeting on 10 March 2026 and delivers its notes on the 12th. @param cells of the meeting's only point */
  deliverNotes(cells: Readonly<Record<string, string>>): Promise<void>;
}

const under = (mandator: string, group: Group): Group => ({ ...group, mandators: [mandator] });

const groups: readonly Group[] = [
  groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen'),
  under('rsl', groupNamed('stab', 'stab', 'Regionsjukvårdsledningens stab')),
  under('rsl', groupNamed('rad-hinder', 'kunskapsrad', 'Kunskapsråd Medicin')),
  under('rsl', groupNamed('rad-kirurgi', 'kunskapsrad', 'Kunskapsråd Kirurgi')),
  under('rad-hinder', groupNamed('rpo-akut', 'rpo', 'RPO Akut vård')),
  under('rad-hinder', groupNamed('rpo-barn', 'rpo', 'RPO Barn')),
  under('rsl', groupNamed(guidedGroup, 'rsg', 'RSG läkemedel'))
];

/** Each seat with whoever has held it since a day. */
const held: readonly { readonly seat: Seat; readonly person: Person; readonly from: string }[] = [
  { seat: newSeat({ key: 's-chair', groupKey: guidedGroup, regionKey: 'kalmar', role: 'chair' }), person: newPerson({ key: 'asa', name: 'Åsa Ström', title: 'Apotekare', email: 'asa@uppdrag.example' }), from: '2024-01-01' },
  { seat: newSeat({ key: 's-patient', groupKey: guidedGroup, role: 'patient', organisation: 'Patientföreningen' }), person: newPerson({ key: 'dold', name: 'Dolda Namnet', email: 'dolda@uppdrag.example', isPublic: false }), from: '2025-01-01' },
  { seat: newSeat({ key: 's-support', groupKey: guidedGroup, role: 'processSupport' }), person: newPerson({ key: 'hemlig', name: 'Hemliga Stödet', email: 'hemlig@uppdrag.example', isPublic: false }), from: '2025-01-01' },
  { seat: newSeat({ key: 's-rad', groupKey: 'rad-kirurgi', role: 'processSupport' }), person: newPerson({ key: 'petra', name: 'Petra Process', email: 'petra@uppdrag.example' }), from: '2025-01-01' },
  { seat: newSeat({ key: 's-barn', groupKey: 'rpo-barn', role: 'processSupport' }), person: newPerson({ key: 'dold-barn', name: 'Dolda Barn', isPublic: false }), from: '2025-01-01' },
  { seat: newSeat({ key: 's-stab', groupKey: 'stab', role: 'member' }), person: newPerson({ key: 'stina', name: 'Stina Stab', email: 'stina@uppdrag.example' }), from: '2025-01-01' },
  { seat: newSeat({ key: 's-new', groupKey: guidedGroup, regionKey: 'jonkoping', role: 'member', profession: 'Läkare' }), person: newPerson({ key: 'nils', name: 'Nils Nyman' }), from: '2026-03-01' }
];

/** A collaboration group in a small healthcare region on 12 March 2026, with people who are shown and people who are not. */
export function guidedRoom(): GuidedRoom {
  const world = createMemoryWorld({
    templates: [],
    reportTemplates,
    contactRoutesOf,
    roster: {
      groups,
      seats: held.map(({ seat }) => seat),
      terms: held.map(({ seat, person, from }) => newTerm({ key: `t-${seat.key}`, seatKey: seat.key, groupKey: seat.groupKey, personKey: person.key, from })),
      people: held.map(({ person }) => person)
    },
    accounts: [memoryAccount('asa', { writesFor: [guidedGroup] }, 'Åsa Ström'), memoryAccount('participant', { publishes: true }), memoryAccount('reader', { participates: false }), memoryAccount('admin', { administers: true })],
    now: '2026-03-12T09:00:00.000Z'
  });
  const ports = (login: string): Ports => createMemoryPorts(world, login);
  return {
    world,
    ports,
    establish: async (withdrawnOn = '') => {
      const text = textOfFamily('sydostra-rsg', guidedGroup);
      await ports('participant').established.addText(metadataOf(text, '2026-02-20', withdrawnOn), text);
    },
    deliverNotes: async (cells) => {
      const { groupMeetings, groupReports } = ports('asa');
      const meeting = { ...heldOn('2026-03-10'), groupKey: guidedGroup, place: 'Kalmar', version: '' };
      await groupMeetings.save(meeting);
      await groupMeetings.save({ ...meeting, key: 'next', date: '2026-05-04', time: '9–12', state: 'planned' });
      const content = {
        format: 'uppdrag.report.1',
        kind: 'notes',
        template: '1',
        name: 'Minnesanteckningar',
        group: 'RSG läkemedel',
        period: '10 mars 2026',
        answers: { punkter: { kind: 'rows', rows: [{ key: '1', cells }] } }
      };
      await groupReports.deliver({
        reportKey: reportKey(guidedGroup, 'notes', meeting.key),
        groupKey: guidedGroup,
        kind: 'notes',
        period: meeting.key,
        state: 'delivered',
        deliveredTo: 'Regionsjukvårdsledningen',
        number: 1,
        content: JSON.stringify(content)
      });
    }
  };
}
