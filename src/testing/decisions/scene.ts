import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Ports } from '../../application/ports/ports';
import { hashEntry } from '../../domain/approval/hashEntry';
import { bodyFolder, configurationFolder, groupFolder } from '../../domain/approval/place';
import type { ChainRecord, ChainStep, DecisionRecord, LedgerRecord } from '../../domain/approval/record';
import { createSnapshot } from '../../domain/mandate/createSnapshot';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { reportTemplates } from '../../templates/reports/reportTemplates';
import { templates } from '../../templates/templates';
import { oneOfEachRegion } from '../rosters/oneOfEachRegion';
import { groups, roster } from './roster';
import { memoryAccount } from '../memoryAccount';

const accounts = [
  memoryAccount('admin', { administers: true, decidesFor: ['rpo-barn', 'rpo-hjarta'] }, 'Alva Exempelsson'),
  memoryAccount('convener', { writesFor: groups.map(({ key }) => key) }, 'Karin Fiktivström'),
  memoryAccount('recorder', { decidesFor: ['rpo-barn'] }, 'Rolf Protokollsson'),
  memoryAccount('publisher', { publishes: true }, 'Petra Tryckfrisk'),
  memoryAccount('staff', { decidesFor: ['rpo-barn', 'rsl'], publishes: true }, 'Stina Stabsson'),
  memoryAccount('reader', { participates: false }, 'Kalla Diktner')
] as const;

export type Login = 'admin' | 'convener' | 'recorder' | 'publisher' | 'staff' | 'reader';

/** A site with groups, people and chains, and the ways a test makes cases in it. */
export interface Scene {
  readonly world: MemoryWorld;
  ports(login: Login): Ports;
  /** Hands in the mandate of a group and returns its frozen text. The mandate's key is `m-<group>`. */
  submit(groupKey: string, comment?: string): Promise<Snapshot>;
  /** Adds any record, as somebody who has the right to. */
  write(login: Login, folder: string, record: LedgerRecord): Promise<void>;
  /** Records a body's decision on a frozen text. */
  decide(body: string, snapshot: Snapshot, change?: Partial<DecisionRecord>): Promise<void>;
}

/** The step that establishes, at a meeting of the body the group is bound to. */
export const establishing: ChainStep = { key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' };

/**
 * The site on 22 November 2026; no case yet.
 * @param chain what the groups' chain has instead of one establishing step at a meeting
 */
export async function openScene(chain: Partial<ChainRecord> = {}): Promise<Scene> {
  const world = createMemoryWorld({ templates, reportTemplates, accounts, roster, rosterRules: [oneOfEachRegion], now: '2026-11-22T09:00:00.000Z' });
  const ports = (login: Login): Ports => createMemoryPorts(world, login);
  let written = 0;
  const write = async (login: Login, folder: string, record: LedgerRecord): Promise<void> => {
    const recordKey = `r${(written += 1)}`;
    const entry = { recordKey, folder, record, previousHash: '' };
    await ports(login).ledger.append({ ...entry, ownHash: hashEntry(recordKey, folder, record, '') });
  };

  await write('admin', configurationFolder, {
    type: 'chain',
    chainKey: 'sydostra-rag',
    name: 'RAG i Sydöstra',
    confirmed: true,
    steps: [establishing],
    ...chain
  });
  for (const { key, mandators } of groups) {
    const relations = { establishingBody: mandators };
    await write('admin', configurationFolder, { type: 'binding', groupKey: key, chainKey: 'sydostra-rag', relations });
  }

  return {
    world,
    ports,
    write,
    submit: async (groupKey, comment = '') => {
      const template = templates[templates.length - 1]!;
      const { subject: group } = groups.find(({ key }) => key === groupKey)!;
      const header = {
        key: `m-${groupKey}`,
        groupKey,
        template: { family: template.family, version: template.version },
        variables: { group, programmeArea: 'Barn och ungdomars hälsa' }
      };
      const snapshot = createSnapshot(template, { ...header, answers: barnonkologiAnswers }, '');
      await ports('convener').mandates.create(header);
      await ports('convener').snapshots.freeze(groupKey, snapshot);
      await write('convener', groupFolder(groupKey), {
        type: 'submission',
        mandateKey: header.key,
        groupKey,
        snapshotKey: snapshot.key,
        snapshotHash: snapshot.hash,
        comment
      });
      return snapshot;
    },
    decide: async (body, snapshot, change = {}) =>
      write('admin', bodyFolder(body), {
        type: 'decision',
        mandateKey: snapshot.content.mandateKey,
        snapshotKey: snapshot.key,
        snapshotHash: snapshot.hash,
        step: 'establish',
        outcome: 'approve',
        comment: '',
        meetingDate: '2026-11-18',
        paragraph: '52',
        diaryNumber: '',
        minutesLink: '',
        ...change
      })
  };
}
