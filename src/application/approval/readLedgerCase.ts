import type { CaseState } from '../../domain/approval/caseState';
import { foldCase } from '../../domain/approval/foldCase';
import { parseRecord } from '../../domain/approval/parseRecord';
import { placeOf } from '../../domain/approval/place';
import type { LedgerEntry } from '../../domain/approval/record';
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

/** Keys of the texts handed in, as far as the entries lie where a submission may lie. */
function submittedKeys(entries: readonly LedgerEntry[], groupKey: string | null): readonly string[] {
  const keys = entries.flatMap(({ folder, record: stored }) => {
    const place = placeOf(folder);
    const record = parseRecord(stored);
    const possible = place.kind === 'group' && (groupKey === null || place.key === groupKey);
    return possible && record?.type === 'submission' ? [record.snapshotKey] : [];
  });
  return [...new Set(keys)];
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
  const [entries, configuration, draft] = await Promise.all([
    ports.ledger.ofCase(mandateKey),
    ports.ledger.configuration(),
    unlessMissing(ports.mandates.read(mandateKey))
  ]);
  const groupKey = draft?.header.groupKey ?? null;
  const keys = submittedKeys(entries, groupKey);
  const stored = await Promise.all(keys.map((key) => unlessMissing(ports.snapshots.read(key))));
  const snapshots = new Map<string, StoredSnapshot>();
  stored.forEach((found, index) => {
    if (found?.snapshot.content.mandateKey === mandateKey) snapshots.set(keys[index], found);
  });
  return foldLedgerCase({ mandateKey, groupKey: groupKey ?? '', entries, configuration, snapshots });
}
