import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { appendToCase } from '../../application/approval/appendToCase';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import type { DecisionInput } from '../../application/approval/recordDecision';
import { recordBinding } from '../../application/configuration/recordBinding';
import { recordChain } from '../../application/configuration/recordChain';
import type { Ports } from '../../application/ports/ports';
import type { Roster } from '../../application/ports/rosterStore';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { hashText } from '../../domain/mandate/hashText';
import type { Snapshot, SnapshotContent } from '../../domain/mandate/snapshot';
import { binding, bodyKey, chain, groupKey, mandateKey } from './caseRecords';
import { groupNamed } from '../groupNamed';
import { memoryAccount } from '../memoryAccount';

/** The people of a small site, each with ports of their own. */
export type CasePerson = 'administrator' | 'writer' | 'recorder' | 'publisher' | 'reader' | 'otherWriter';

export interface CaseSite {
  readonly world: MemoryWorld;
  readonly as: (person: CasePerson) => Ports;
  /** Freezes a text of the group's mandate and hands it in. */
  readonly handIn: (title: string) => Promise<Snapshot>;
}

/** A frozen text of the mandate; whoever changes its canonical text makes it unsound. */
export function frozenText(title: string, change: Partial<SnapshotContent> = {}): Snapshot {
  const content: SnapshotContent = {
    format: 'uppdrag.snapshot.1',
    mandateKey,
    groupKey,
    language: 'sv-SE',
    template: { family: 'sydostra-rag', version: '1' },
    variables: { group: 'Barnonkologi', programmeArea: 'Barn och ungdomars hälsa' },
    answers: {},
    document: { title, sections: [] },
    previousHash: '',
    ...change
  };
  const canonical = canonicalize(content);
  const hash = hashText(canonical);
  return { key: `s${hash.slice(0, 32)}`, content, canonical, hash };
}

/** What a recorder of the RPO's decisions gives to establish the text. */
export const establishing = (snapshot: Snapshot, change: Partial<DecisionInput> = {}): DecisionInput => ({
  mandateKey,
  snapshotKey: snapshot.key,
  snapshotHash: snapshot.hash,
  step: 'establish',
  outcome: 'approve',
  comment: '',
  meetingDate: '2026-03-10',
  paragraph: '14',
  diaryNumber: '',
  minutesLink: '',
  body: bodyKey,
  recordKey: 'decision1',
  ...change
});

/** A site with one group, one deciding body, a chain of one step and a draft. */
export async function openCaseSite(members: Partial<Roster> = {}): Promise<CaseSite> {
  const world = createMemoryWorld({
    templates: [],
    roster: {
      groups: [
        groupNamed(groupKey, 'rag', 'RAG Barnonkologi och hematologi'),
        groupNamed(bodyKey, 'rpo', 'RPO Barn och ungdomars hälsa')
      ],
      seats: [],
      terms: [],
      people: [],
      ...members
    },
    accounts: [
      memoryAccount('administrator', { administers: true }),
      memoryAccount('writer', { writesFor: [groupKey] }),
      memoryAccount('recorder', { decidesFor: [bodyKey] }),
      memoryAccount('publisher', { publishes: true }),
      memoryAccount('reader', { participates: false }),
      memoryAccount('otherWriter', { writesFor: ['rag-other'], decidesFor: ['rpo-other'] })
    ]
  });
  const as = (person: CasePerson): Ports => createMemoryPorts(world, person);
  await recordChain(as('administrator'), chain(), 'chain1');
  await recordBinding(as('administrator'), binding(), 'binding1');
  await as('writer').mandates.create({
    key: mandateKey,
    groupKey,
    template: { family: 'sydostra-rag', version: 1 },
    variables: { group: 'Barnonkologi', programmeArea: 'Barn och ungdomars hälsa' }
  });
  const handIn = async (title: string): Promise<Snapshot> => {
    const ports = as('writer');
    const snapshot = frozenText(title);
    await ports.snapshots.freeze(groupKey, snapshot);
    const ledgerCase = await readLedgerCase(ports, mandateKey);
    const withText = new Map([...ledgerCase.snapshots, [snapshot.key, { snapshot, sound: true }]]);
    const { key: snapshotKey, hash: snapshotHash } = snapshot;
    const result = await appendToCase(
      ports,
      { ...ledgerCase, snapshots: withText },
      `groups/${groupKey}`,
      { type: 'submission', mandateKey, groupKey, snapshotKey, snapshotHash, comment: '' },
      `submission-${snapshotKey}`
    );
    if (result.kind !== 'counted') throw new Error(`The submission was ${result.kind}`);
    return snapshot;
  };
  return { world, as, handIn };
}
