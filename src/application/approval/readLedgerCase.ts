import { authenticRecord } from '../../domain/approval/authenticRecord';
import type { CaseState } from '../../domain/approval/caseState';
import type { Configuration } from '../../domain/approval/configuration';
import { configurationOf } from '../../domain/approval/configuration';
import { foldCase } from '../../domain/approval/foldCase';
import { placeOf } from '../../domain/approval/place';
import type { LedgerEntry } from '../../domain/approval/record';
import { readConfiguration } from '../configuration/readConfiguration';
import type { Ports } from '../ports/ports';
import type { FiledSnapshot, StoredSnapshot } from '../ports/snapshotStore';

export type CasePorts = Pick<Ports, 'ledger' | 'snapshots' | 'mandates'>;

/** A case with everything it was folded from. */
export interface LedgerCase {
  readonly mandateKey: string;
  /** The mandate's first group; empty when neither a draft nor a submission tells it. */
  readonly groupKey: string;
  readonly entries: readonly LedgerEntry[];
  /** Chains, bindings of all groups and delegations of all bodies. */
  readonly configuration: readonly LedgerEntry[];
  /** The mandate's frozen texts by key, sound or not. */
  readonly snapshots: ReadonlyMap<string, StoredSnapshot>;
  readonly state: CaseState;
}

/**
 * Keys of the texts handed in, with the group in whose folder each must lie, as far as the entries lie where a
 * submission may lie. Of several groups that name a text the first counts.
 */
function submittedTexts(entries: readonly LedgerEntry[], groupKey: string | null): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const entry of entries) {
    const place = placeOf(entry.folder);
    const { record } = authenticRecord(entry);
    const possible = place.kind === 'group' && (groupKey === null || place.key === groupKey);
    if (possible && record?.type === 'submission' && !groups.has(record.snapshotKey)) {
      groups.set(record.snapshotKey, place.key);
    }
  }
  return groups;
}

/** The texts handed in, of those that lie under the mandate's key. */
function textsOf(filed: readonly FiledSnapshot[], mandateKey: string, submitted: ReadonlyMap<string, string>): ReadonlyMap<string, StoredSnapshot> {
  const own = filed.filter(({ snapshot, groupKey }) => snapshot.content.mandateKey === mandateKey && submitted.get(snapshot.key) === groupKey);
  return new Map(own.map(({ snapshot, sound }) => [snapshot.key, { snapshot, sound }]));
}

/**
 * Folds what has been read: the entries may hold one that is only about to be added.
 * @param read - its configuration, where it has been read of the entries already
 */
export function foldLedgerCase(source: Omit<LedgerCase, 'state'>, read: Configuration = configurationOf(source.configuration)): LedgerCase {
  const hashes = new Map([...source.snapshots].map(([key, { snapshot }]) => [key, snapshot.hash]));
  const groupKey = source.groupKey === '' ? null : source.groupKey;
  const state = foldCase(source.mandateKey, source.entries, read, hashes, groupKey);
  const submission = state.rounds[0]?.submission.record;
  return { ...source, groupKey: submission?.type === 'submission' ? submission.groupKey : source.groupKey, state };
}

/**
 * Reads and folds cases, in one round of reading. A mandate's group is taken from its draft, so that no other group can
 * open a case in its name. A text that belongs to another mandate is left out, as if it did not exist; one whose
 * text does not give its hash stays, so that it can be shown as broken.
 *
 * @returns one for each key, in their order
 * @throws Failure
 */
export async function readLedgerCases(ports: CasePorts, mandateKeys: readonly string[]): Promise<readonly LedgerCase[]> {
  if (mandateKeys.length === 0) return [];
  const [cases, headers, filed, configuration] = await Promise.all([
    ports.ledger.ofCases(mandateKeys),
    ports.mandates.headers(mandateKeys),
    ports.snapshots.ofMandates(mandateKeys),
    readConfiguration(ports)
  ]);
  const read = configurationOf(configuration);
  return mandateKeys.map((mandateKey) => {
    const entries = cases.get(mandateKey) ?? [];
    const groupKey = headers.find(({ key }) => key === mandateKey)?.groupKey ?? null;
    const snapshots = textsOf(filed, mandateKey, submittedTexts(entries, groupKey));
    return foldLedgerCase({ mandateKey, groupKey: groupKey ?? '', entries, configuration, snapshots }, read);
  });
}

/** One case, see {@link readLedgerCases}. @throws Failure */
export async function readLedgerCase(ports: CasePorts, mandateKey: string): Promise<LedgerCase> {
  const [ledgerCase] = await readLedgerCases(ports, [mandateKey]);
  if (ledgerCase === undefined) throw new Error('A case was asked for, and none came.');
  return ledgerCase;
}
