import { hashEntry } from '../../src/domain/approval/hashEntry';
import type { LedgerEntry, LedgerRecord } from '../../src/domain/approval/record';
import { hashText } from '../../src/domain/mandate/hashText';

/** A ledger as after years of work: groups, each with chain and binding, and cases with several rounds each. */
export interface BigLedger {
  readonly configuration: readonly LedgerEntry[];
  /** Entries of each mandate, by mandate key. */
  readonly cases: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly snapshotHashes: ReadonlyMap<string, string>;
}

const GROUPS = 300;
/** Of each mandate. */
export const ROUNDS = 4;
const RECORDS = 5 * ROUNDS;

export const mandateKeyOf = (mandate: number): string => `m${mandate}`;
export const groupKeyOf = (mandate: number): string => `rsg-${mandate % GROUPS}`;
export const snapshotKeyOf = (mandate: number, round: number): string => `m${mandate}-${round}`;

function entryOf(id: number, folder: string, record: LedgerRecord, previousHash = ''): LedgerEntry {
  const recordKey = `k${id}`;
  const created = new Date(Date.UTC(2020, 0, 1) + id * 60_000).toISOString();
  const ownHash = hashEntry(recordKey, folder, record, previousHash);
  return { id, recordKey, folder, created, author: 'Rolf Protokollsson', account: 'rolf@uppdrag.example', record, previousHash, ownHash };
}

/** A chain, and every group's binding to it. */
export function bigConfiguration(): readonly LedgerEntry[] {
  const steps = [
    { key: 'endorse', kind: 'endorse', bodies: ['@endorser'], quorum: 'allOf' },
    { key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' }
  ] as const;
  const relations = { endorser: ['au'], establishingBody: ['rsl'] };
  const records: readonly LedgerRecord[] = [
    { type: 'chain', chainKey: 'rsg', name: 'RSG', steps, confirmed: true },
    ...Array.from({ length: GROUPS }, (_, group) => ({ type: 'binding', groupKey: groupKeyOf(group), chainKey: 'rsg', relations }) as const)
  ];
  return records.map((record, index) => entryOf(index + 1, 'configuration', record));
}

/**
 * The 20 records of a mandate: four rounds of submission, endorsement, establishment, supplement and publication, which
 * the next round supersedes.
 *
 * @param textHash - of the published file
 */
export function bigCase(mandate: number, hashOf: (snapshotKey: string) => string, textHash = hashText('file')): readonly LedgerEntry[] {
  const mandateKey = mandateKeyOf(mandate);
  const groupKey = groupKeyOf(mandate);
  const entries: LedgerEntry[] = [];
  const add = (folder: string, record: LedgerRecord): void => {
    const id = GROUPS + 2 + mandate * RECORDS + entries.length;
    entries.push(entryOf(id, folder, record, entries[entries.length - 1]?.ownHash));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const snapshotKey = snapshotKeyOf(mandate, round);
    const text = { mandateKey, snapshotKey, snapshotHash: hashOf(snapshotKey) };
    const meeting = { meetingDate: '2026-03-12', paragraph: '14', diaryNumber: '', minutesLink: '' };
    const approval = { type: 'decision', ...text, outcome: 'approve', comment: '', ...meeting } as const;
    add(`groups/${groupKey}`, { type: 'submission', ...text, groupKey, comment: '' });
    add('bodies/au', { ...approval, step: 'endorse' });
    add('bodies/rsl', { ...approval, step: 'establish' });
    add('bodies/rsl', { type: 'supplement', ...text, diaryNumber: 'RJL 2026/123', minutesLink: '' });
    add('publication', { type: 'publication', ...text, fileId: mandateKey, fileVersion: `${round + 1}.0`, textHash });
  }
  return entries;
}

/** @param mandates - how many mandates there are, of 20 records each */
export function bigLedger(mandates: number): BigLedger {
  const numbers = Array.from({ length: mandates }, (_, mandate) => mandate);
  const keys = numbers.flatMap((mandate) => Array.from({ length: ROUNDS }, (_, round) => snapshotKeyOf(mandate, round)));
  return {
    configuration: bigConfiguration(),
    cases: new Map(numbers.map((mandate) => [mandateKeyOf(mandate), bigCase(mandate, hashText)])),
    snapshotHashes: new Map(keys.map((key) => [key, hashText(key)]))
  };
}
