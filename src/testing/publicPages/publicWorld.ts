import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Ports } from '../../application/ports/ports';
import type { OpenShelf, PageShelf } from '../../application/ports/pageShelf';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { renderReport } from '../../domain/report/renderReport';
import type { ReportContent } from '../../domain/report/reportContent';
import { blankProfile } from '../../domain/roster/blankProfile';
import type { Person, Seat, SeatRole, Term } from '../../domain/roster/roster';
import { reportTemplates } from '../../templates/reports/reportTemplates';
import { metadataOf, textOfFamily } from '../followup/establishedText';
import { groupNamed } from '../groupNamed';
import { memoryAccount } from '../memoryAccount';

/** What somebody might write to have it run on a page or in a spreadsheet. */
export const attack = `<script>alert('x')</script>"><img src=x onerror=alert(1)>`;

const seat = (key: string, groupKey: string, role: SeatRole, more: Partial<Seat> = {}): Seat => ({ key, groupKey, regionKey: 'kalmar', organisation: '', role, profession: '', votes: true, requirement: 'required', ...more });

const term = (seatKey: string, groupKey: string, personKey: string, more: Partial<Term> = {}): Term => ({
  ...{ key: `t-${seatKey}-${personKey}`, seatKey, groupKey, personKey, from: '2024-01-01', to: '', appointedBy: '', appointedOn: '', paragraph: '' },
  ...{ note: '', interests: 'none', interestsUntil: '', ...more }
});

const person = (key: string, name: string, more: Partial<Person> = {}): Person => ({ key, name, title: 'Läkare', organisation: 'Region Kalmar län', email: `${key}@exempel.se`, isPublic: true, ...more });

const groups = [
  groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen'),
  { ...groupNamed('rsg', 'rsg', 'RSG läkemedel'), mandators: ['rsl'] },
  { ...groupNamed('rag', 'rag', 'RAG Ögon'), mandators: ['rsl'], programmeArea: 'Ögonsjukdomar' },
  groupNamed('rag-gammal', 'rag', 'RAG Gammal'),
  groupNamed('RAG/../x', 'rag', `RAG ${attack}`),
  groupNamed('kalmar', 'region', 'Region Kalmar län')
];

const people = [
  person('p-chair', 'Åsa Ström'),
  person('p-member', 'Örjan Äng', { email: `${'javascript'}:alert(1)`, title: '=HYPERLINK("http://ond.exempel")' }),
  person('p-left', 'Leffe Gången'),
  person('p-hidden', 'Hemliga Patienten', { isPublic: false, title: 'Patient', organisation: 'Hemliga föreningen' }),
  person('p-twice', 'Dubbla Danuta'),
  person('p-twice-hidden', 'Dubbla Danuta', { isPublic: false, samePersonAs: 'p-twice' }),
  person('p-attack', attack, { email: `x"onmouseover="alert(1)@exempel.se`, organisation: attack })
];

const content = (kind: 'plan' | 'report', period: string): ReportContent => ({
  ...{ format: 'uppdrag.report.1', kind, template: '1', name: kind === 'plan' ? 'Handlingsplan' : 'Årsrapport', group: 'RSG läkemedel', period },
  answers: {
    mal: { kind: 'rows', rows: [{ key: 'r1', cells: { goal: 'Fler generika', owner: 'Leffe Gången', measure: 'Andel' } }] },
    sammanfattning: { kind: 'paragraphs', text: 'Hemlig sammanfattning' },
    kontakt: { kind: 'paragraphs', text: 'Leffe Gången, leffe@exempel.se' }
  }
});

async function deliver(ports: Ports, kind: 'plan' | 'report', period: string, state: 'delivered' | 'published'): Promise<void> {
  const template = reportTemplates.find((one) => one.kind === kind);
  if (!template) throw new Error(`No template of a ${kind}`);
  const text = canonicalize({ ...content(kind, period), document: renderReport(template, content(kind, period)) });
  await ports.groupReports.deliver({ reportKey: `${kind}.${period}`, groupKey: 'rsg', kind, period, number: 1, state, deliveredTo: 'Regionsjukvårdsledningen', content: text });
}

export interface PublicWorld {
  readonly world: MemoryWorld;
  as(login: string): Ports;
}

/**
 * A world with what public pages must get right: people who are hidden, have left or stand twice, texts that would like to
 * run, groups renamed, merged and closed, a mandate in force and one withdrawn, a plan published and a report handed over.
 */
export async function publicWorld(): Promise<PublicWorld> {
  const world = createMemoryWorld({
    templates: [],
    reportTemplates,
    roster: {
      groups,
      seats: [seat('s1', 'rsg', 'chair'), seat('s2', 'rsg', 'member'), seat('s3', 'rsg', 'patient', { regionKey: '', organisation: 'Patientföreningar' }), seat('s4', 'rsg', 'member'), seat('s5', 'rag', 'convener'), seat('s6', 'rag', 'member'), seat('s7', 'rsg', 'processSupport')],
      terms: [
        term('s1', 'rsg', 'p-chair'),
        term('s2', 'rsg', 'p-member'),
        term('s3', 'rsg', 'p-hidden'),
        term('s4', 'rsg', 'p-left', { to: '2026-03-11' }),
        term('s5', 'rag', 'p-attack'),
        term('s6', 'rag', 'p-twice'),
        term('s7', 'rsg', 'p-twice-hidden')
      ],
      people
    },
    profiles: [
      { ...blankProfile('rag'), formerNames: [{ name: 'RAG Syn', until: '2025-06-30' }] },
      { ...blankProfile('rag-gammal'), closing: { date: '2026-01-31', decidedBy: 'Regionsjukvårdsledningen', paragraph: '7', mergedInto: 'rag' } }
    ],
    accounts: [
      memoryAccount('administrator', { administers: true, publishes: true, keepsRosters: true }),
      memoryAccount('writer', { writesFor: ['rsg', 'rag'] }),
      memoryAccount('staff', { publishes: true }),
      memoryAccount('reader', { participates: false })
    ]
  });
  const as = (login: string): Ports => createMemoryPorts(world, login);
  const inForce = textOfFamily('sydostra-rsg', 'rsg');
  await as('staff').established.addText({ ...metadataOf(inForce, '2024-06-01'), diaryNumber: 'RJL 2024/12' }, inForce);
  const withdrawn = textOfFamily('sydostra-rag', 'rag');
  await as('staff').established.addText(metadataOf(withdrawn, '2023-06-01', '2025-11-03'), withdrawn);
  await as('writer').attestations.add({ key: 'c1', groupKey: 'rsg', kind: 'contactsConfirmed', obligationKey: '', period: '', note: '' });
  await deliver(as('writer'), 'plan', '2026', 'published');
  await deliver(as('writer'), 'report', '2025', 'delivered');
  return { world, as };
}

/** Pages by path, as text. */
export interface KeptPages {
  readonly shelf: PageShelf;
  readonly pages: Map<string, string>;
}

/** A shelf in memory that takes away, at the end of a run, what the run has not written. */
export function keptPages(): KeptPages {
  const pages = new Map<string, string>();
  const open = async (paths: readonly string[]): Promise<OpenShelf> => ({
    put: async (path, bytes) => {
      const text = new TextDecoder().decode(bytes);
      const isNew = pages.get(path) !== text;
      pages.set(path, text);
      return isNew;
    },
    finish: async () => {
      const gone = [...pages.keys()].filter((path) => !paths.includes(path));
      gone.forEach((path) => pages.delete(path));
      return gone.length;
    }
  });
  return { shelf: { open }, pages };
}
