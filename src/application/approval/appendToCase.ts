import type { IgnoredReason } from '../../domain/approval/caseState';
import { hashEntry } from '../../domain/approval/hashEntry';
import { parseRecord } from '../../domain/approval/parseRecord';
import type { CaseRecord, LedgerEntry, NewLedgerEntry } from '../../domain/approval/record';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { requestNotice } from '../notification/requestNotice';
import type { NoticePorts } from '../notification/requestNotice';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { foldLedgerCase } from './readLedgerCase';
import type { LedgerCase } from './readLedgerCase';
import { storeCaseIndexRow } from './storeCaseIndexRow';

export type AppendPorts = Pick<Ports, 'ledger' | 'caseIndex' | 'clock' | 'session'> & NoticePorts;

/** What became of a record. `ignored`: the case as it stands has no use for it; nothing is written then. */
export type AppendResult =
  | { readonly kind: 'counted'; readonly ledgerCase: LedgerCase }
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason; readonly ledgerCase: LedgerCase }
  | { readonly kind: 'denied'; readonly folder: string };

function resultFor(ledgerCase: LedgerCase, recordKey: string, folder: string): AppendResult {
  const isOurs = (entry: LedgerEntry): boolean => entry.recordKey === recordKey && entry.folder === folder;
  if (ledgerCase.state.rounds.some(({ events }) => events.some(isOurs))) return { kind: 'counted', ledgerCase };
  const reason = ledgerCase.state.ignored.find(({ entry }) => isOurs(entry))?.reason ?? 'duplicate';
  return { kind: 'ignored', reason, ledgerCase };
}

async function append(ports: Pick<Ports, 'ledger'>, entry: NewLedgerEntry): Promise<boolean> {
  try {
    await ports.ledger.append(entry);
    return true;
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'denied') return false;
    throw failure;
  }
}

/**
 * Adds a record to a case just read, after trying it on the fold, and says what became of it. The case is read
 * again afterwards: somebody else may have been first. Safe to repeat with the same record key, also when the
 * answer to the first attempt was lost.
 *
 * @throws Failure other than `denied`
 */
export async function appendToCase(
  ports: AppendPorts,
  ledgerCase: LedgerCase,
  folder: string,
  given: CaseRecord,
  recordKey: string
): Promise<AppendResult> {
  // Characters a store may drop would break the entry's hash.
  const record = JSON.parse(canonicalize(given)) as CaseRecord;
  const previousHash = ledgerCase.state.lastHash;
  const ownHash = hashEntry(recordKey, folder, record, previousHash);
  const entry: NewLedgerEntry = { recordKey, folder, previousHash, ownHash, record };
  if (!ledgerCase.entries.some((earlier) => earlier.recordKey === recordKey && earlier.folder === folder)) {
    const tried: LedgerEntry = {
      ...entry,
      // As it would be read back: what cannot be read must not be written.
      record: parseRecord(record),
      id: Number.MAX_SAFE_INTEGER,
      created: ports.clock.now().toISOString(),
      author: '',
      account: (await ports.session.user()).login.toLowerCase()
    };
    const trial = resultFor(
      foldLedgerCase({ ...ledgerCase, entries: [...ledgerCase.entries, tried] }),
      recordKey,
      folder
    );
    if (trial.kind === 'ignored') return { ...trial, ledgerCase };
    if (!(await append(ports, entry))) return { kind: 'denied', folder };
  }
  const entries = await ports.ledger.ofCase(ledgerCase.mandateKey);
  const result = resultFor(foldLedgerCase({ ...ledgerCase, entries }), recordKey, folder);
  if (result.kind !== 'denied') await storeCaseIndexRow(ports, result.ledgerCase);
  if (result.kind === 'counted') await requestNotice(ports, result.ledgerCase);
  return result;
}
