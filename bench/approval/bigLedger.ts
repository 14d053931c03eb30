import { hashEntry } from '../../src/domain/approval/hashEntry';
import type { LedgerEntry, LedgerRecord } from '../../src/domain/approval/record';
import { hashText } from '../../src/domain/mandate/hashText';

/** A ledger as after years of work: groups, each with chain and binding, and cases with several rounds each. */
export interface BigLedger {
  readonly configuration: readonly LedgerEntry[];
  /** Entries of each mandate, by mandate key. */
  readonly cases: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly snapshotHashes: ReadonlyMap<string, string>;
  readonly records: number;
}

const GROUPS = 300;
const ROUNDS = 4;

/**
 * @param mandates - how many mandates there are; each has 20 records: four rounds of submission, endorsement,
 *   establishment, supplement and publication, which the next round supersedes
 */
export function bigLedger(mandates: number): BigLedger {
  let id = 0;
  const entry = (folder: string, record: LedgerRecord, previousHash = ''): LedgerEntry => {
    id += 1;
    const recordKey = `k${id}`;
    const created = new Date(Date.UTC(2020, 0, 1) + id * 60_000).toISOString();
    const ownHash = hashEntry(recordKey, folder, record, previousHash);
    return { id, recordKey, folder, created, author: 'Rolf Protokollsson', account: 'rolf@uppdrag.example', record, previousHash, ownHash };
  };
  const steps = [
    { key: 'endorse', kind: 'endorse', bodies: ['@endorser'], quorum: 'allOf' },
    { key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' }
  ] as const;
  const configuration = [entry('configuration', { type: 'chain', chainKey: 'rsg', name: 'RSG', steps, confirmed: true })];
  for (let group = 0; group < GROUPS; group += 1) {
    const relations = { endorser: ['au'], establishingBody: ['rsl'] };
    configuration.push(entry('configuration', { type: 'binding', groupKey: `rsg-${group}`, chainKey: 'rsg', relations }));
  }
  const cases = new Map<string, LedgerEntry[]>();
  const snapshotHashes = new Map<string, string>();
  for (let mandate = 0; mandate < mandates; mandate += 1) {
    const mandateKey = `m${mandate}`;
    const groupKey = `rsg-${mandate % GROUPS}`;
    const entries: LedgerEntry[] = [];
    const add = (folder: string, record: LedgerRecord): void => {
      entries.push(entry(folder, record, entries[entries.length - 1]?.ownHash));
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      const snapshotKey = `${mandateKey}-${round}`;
      const snapshotHash = hashText(snapshotKey);
      snapshotHashes.set(snapshotKey, snapshotHash);
      const text = { mandateKey, snapshotKey, snapshotHash };
      const meeting = { meetingDate: '2026-03-12', paragraph: '14', diaryNumber: '', minutesLink: '' };
      const approval = { type: 'decision', ...text, outcome: 'approve', comment: '', ...meeting } as const;
      add(`groups/${groupKey}`, { type: 'submission', ...text, groupKey, comment: '' });
      add('bodies/au', { ...approval, step: 'endorse' });
      add('bodies/rsl', { ...approval, step: 'establish' });
      add('bodies/rsl', { type: 'supplement', ...text, diaryNumber: 'RJL 2026/123', minutesLink: '' });
      add('publication', { type: 'publication', ...text, fileId: 'f', fileVersion: '1.0', textHash: snapshotHash });
    }
    cases.set(mandateKey, entries);
  }
  return { configuration, cases, snapshotHashes, records: id };
}
