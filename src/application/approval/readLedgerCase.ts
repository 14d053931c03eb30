import type { CaseState } from '../../domain/approval/caseState';
import { foldCase } from '../../domain/approval/foldCase';
import { parseRecord } from '../../domain/approval/parseRecord';
import { placeOf } from '../../domain/approval/place';
import type { LedgerEntry } from '../../domain/approval/record';
import { readConfiguration } from '../configuration/readConfiguration';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { StoredSnapshot } from '../ports/snapshotStore';

export type CasePorts = Pick<Ports, 'ledger' | 'snapshots' | 'mandates'>;

/** A case with everything it was folded from. */
export interface LedgerCase {
  readonly mandateKey: string;
  /** The mandate's first group; empty when neither a draft nor a submission tells it. */
  readonly groupKey: string;
  readonly entries: readonly LedgerEntry[];
  /** Bindings of its group, and the chains they name. */
  readonly configuration: readonly LedgerEntry[];
  /** The mandate's frozen texts by key, sound or not. */
  readonly snapshots: ReadonlyMap<string, StoredSnapshot>;
  readonly state: CaseState;
}

async function unlessMissing<Result>(reading: Promise<Result>): Promise<Result | null> {
  try {
    return await reading;
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'missing') return null;
    throw failure;
  }
}

/**
 * Keys of the texts handed in, with the group in whose folder each must lie, as far as the entries lie where a
 * submission may lie. Of several groups that name a text the first counts.
 */
function submittedTexts(entries: readonly LedgerEntry[], groupKey: string | null): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { folder, record: stored } of entries) {
    const place = placeOf(folder);
    const record = parseRecord(stored);
    const possible = place.kind === 'group' && (groupKey === null || place.key === groupKey);
    if (possible && record?.type === 'submission' && !groups.has(record.snapshotKey)) {
      groups.set(record.snapshotKey, place.key);
    }
  }
  return groups;
}

async function readTexts(
  ports: Pick<Ports, 'snapshots'>,
  mandateKey: string,
  submitted: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, StoredSnapshot>> {
  const read = await Promise.all(
    [...submitted].map(async ([key, groupKey]) => [key, await unlessMissing(ports.snapshots.read(groupKey, key))] as const)
  );
  return new Map(
    read.flatMap(([key, stored]) => (stored?.snapshot.content.mandateKey === mandateKey ? [[key, stored] as const] : []))
  );
}

/** Folds what has been read: the entries may hold one that is only about to be added. */
export function foldLedgerCase(source: Omit<LedgerCase, 'state'>): LedgerCase {
  const hashes = new Map([...source.snapshots].map(([key, { snapshot }]) => [key, snapshot.hash]));
  const groupKey = source.groupKey === '' ? null : source.groupKey;
  const state = foldCase(source.mandateKey, source.entries, source.configuration, hashes, groupKey);
  const submission = state.rounds[0]?.submission.record;
  return { ...source, groupKey: submission?.type === 'submission' ? submission.groupKey : source.groupKey, state };
}

/**
 * Reads and folds one case. The mandate's group is taken from its draft, so that no other group can open a
 * case in its name. A text that belongs to another mandate is left out, as if it did not exist; one whose
 * text does not give its hash stays, so that it can be shown as broken.
 *
 * @throws Failure
 */
export async function readLedgerCase(ports: CasePorts, mandateKey: string): Promise<LedgerCase> {
  const [entries, draft] = await Promise.all([
    ports.ledger.ofCase(mandateKey),
    unlessMissing(ports.mandates.read(mandateKey))
  ]);
  const groupKey = draft?.header.groupKey ?? null;
  const submitted = submittedTexts(entries, groupKey);
  const groups = groupKey === null ? new Set(submitted.values()) : [groupKey];
  const [snapshots, ...configurations] = await Promise.all([
    readTexts(ports, mandateKey, submitted),
    ...[...groups].map((group) => readConfiguration(ports, group))
  ]);
  const configuration = configurations.flat();
  return foldLedgerCase({ mandateKey, groupKey: groupKey ?? '', entries, configuration, snapshots });
}
