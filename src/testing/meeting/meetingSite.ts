import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { DecisionInput } from '../../application/approval/recordDecision';
import { recordBinding } from '../../application/configuration/recordBinding';
import { recordChain } from '../../application/configuration/recordChain';
import type { Ports } from '../../application/ports/ports';
import type { BindingRecord, ChainRecord, ChainStep } from '../../domain/approval/record';
import type { Snapshot } from '../../domain/mandate/snapshot';
import type { Group } from '../../domain/roster/roster';
import { binding, chain } from '../approval/caseRecords';
import { groupNamed } from '../groupNamed';
import { memoryAccount } from '../memoryAccount';
import { handInText } from './handInText';

const subjects = ['Allergi', 'Barnkirurgi', 'Cystisk fibros', 'Diabetes', 'Epilepsi', 'Fetma', 'Gastro', 'Hörsel', 'Immunbrist', 'Jämlik vård', 'Ögon'];

/** Eleven groups whose mandates one body establishes. */
export const meetingGroups: readonly Group[] = subjects.map((subject, index) => groupNamed(`rag-${index + 1}`, 'rag', `RAG ${subject}`));

export type MeetingPerson = 'administrator' | 'convener' | 'recorder' | 'colleague' | 'staff' | 'publisher' | 'reader';

/** A memory site where much is decided at one meeting. */
export interface MeetingSite {
  readonly world: MemoryWorld;
  readonly as: (person: MeetingPerson) => Ports;
  /** Hands in the mandate of a group, `m-<group>`. */
  readonly handIn: (groupKey: string) => Promise<Snapshot>;
  /** Hands in the mandates of all eleven groups, in their order. */
  readonly handInAll: () => Promise<readonly Snapshot[]>;
}

export interface MeetingSiteOptions {
  readonly steps?: readonly ChainStep[];
  readonly relations?: BindingRecord['relations'];
  readonly chain?: Partial<ChainRecord>;
}

/** On 12 March 2026: RSL establishes for eleven groups; nothing is handed in yet. */
export async function openMeetingSite({ steps, relations = { establishingBody: ['rsl'] }, chain: change }: MeetingSiteOptions = {}): Promise<MeetingSite> {
  const bodies = ['rsl', 'au'];
  const world = createMemoryWorld({
    templates: [],
    now: '2026-03-12T12:00:00.000Z',
    roster: {
      groups: [groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen'), groupNamed('au', 'arbetsutskott', 'Arbetsutskottet'), ...meetingGroups],
      seats: [],
      terms: [],
      people: []
    },
    accounts: [
      memoryAccount('administrator', { administers: true }),
      memoryAccount('convener', { writesFor: meetingGroups.map(({ key }) => key) }),
      memoryAccount('recorder', { decidesFor: bodies }),
      memoryAccount('colleague', { decidesFor: bodies }),
      memoryAccount('staff', { decidesFor: bodies, publishes: true }),
      memoryAccount('publisher', { publishes: true }),
      memoryAccount('reader', { participates: false })
    ]
  });
  const as = (person: MeetingPerson): Ports => createMemoryPorts(world, person);
  await recordChain(as('administrator'), chain(steps, change), 'chain1');
  for (const { key } of meetingGroups) {
    await recordBinding(as('administrator'), binding({ groupKey: key, relations }), `binding-${key}`);
  }
  const handIn = (groupKey: string): Promise<Snapshot> =>
    handInText(as('convener'), meetingGroups.find(({ key }) => key === groupKey) ?? { key: groupKey, name: groupKey });
  const handInAll = async (): Promise<readonly Snapshot[]> => {
    const snapshots: Snapshot[] = [];
    for (const { key } of meetingGroups) snapshots.push(await handIn(key));
    return snapshots;
  };
  return { world, as, handIn, handInAll };
}

/** RSL's decision of 10 March that establishes a text. The record key is the snapshot's unless another is given. */
export const established = ({ key, hash, content }: Snapshot, paragraph: string, change: Partial<DecisionInput> = {}): DecisionInput => ({
  mandateKey: content.mandateKey,
  snapshotKey: key,
  snapshotHash: hash,
  step: 'establish',
  outcome: 'approve',
  comment: '',
  meetingDate: '2026-03-10',
  paragraph,
  diaryNumber: '',
  minutesLink: '',
  body: 'rsl',
  recordKey: `d${key}`,
  ...change
});
