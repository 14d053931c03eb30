import type { IgnoredReason } from '../../domain/approval/caseState';
import type { RecallRecord } from '../../domain/approval/record';
import { cleanText } from '../../domain/mandate/cleanText';
import type { AppendPorts } from '../approval/appendToCase';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { CasePorts, LedgerCase } from '../approval/readLedgerCase';
import { recordForGroup } from '../consultation/recordForGroup';

/** What became of a recall. Only `recalled` has changed anything. */
export type RecallResult =
  | { readonly kind: 'recalled'; readonly ledgerCase: LedgerCase }
  /** Nothing waits for a decision any more: `roundClosed`, or what else the case says. */
  | { readonly kind: 'refused'; readonly reason: IgnoredReason }
  | { readonly kind: 'denied' };

/**
 * Takes a submission back while it still waits for a decision. Safe to repeat.
 * @throws Failure when the server cannot be reached
 */
export async function recallMandate(
  ports: CasePorts & AppendPorts,
  mandateKey: string,
  comment: string
): Promise<RecallResult> {
  const ledgerCase = await readLedgerCase(ports, mandateKey);
  const { rounds } = ledgerCase.state;
  const newest = rounds[rounds.length - 1];
  if (newest?.state === 'recalled') {
    return { kind: 'recalled', ledgerCase };
  }
  if (!newest) {
    return { kind: 'refused', reason: 'roundClosed' };
  }
  const { snapshotKey, snapshotHash } = newest;
  const record: RecallRecord = { type: 'recall', mandateKey, snapshotKey, snapshotHash, comment: cleanText(comment).trim() };
  const result = await recordForGroup(ports, ledgerCase, record, `recall${snapshotKey}`);
  return result.kind === 'recorded' ? { ...result, kind: 'recalled' } : result;
}
