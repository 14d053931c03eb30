import type { IgnoredReason } from '../../domain/approval/caseState';
import { groupFolder } from '../../domain/approval/place';
import type { ConsultationClosedRecord, DeadlineRecord, RecallRecord } from '../../domain/approval/record';
import type { AppendPorts } from '../approval/appendToCase';
import { appendToCase } from '../approval/appendToCase';
import type { LedgerCase } from '../approval/readLedgerCase';

/** What became of a group's record. Only `recorded` has changed anything. */
export type GroupResult =
  | { readonly kind: 'recorded'; readonly ledgerCase: LedgerCase }
  | { readonly kind: 'refused'; readonly reason: IgnoredReason }
  /** The server does not let the user write for the group. */
  | { readonly kind: 'denied' };

/** Adds a record of the case's group to a case just read. @throws Failure as `appendToCase` */
export async function recordForGroup(
  ports: AppendPorts,
  ledgerCase: LedgerCase,
  record: ConsultationClosedRecord | DeadlineRecord | RecallRecord,
  recordKey: string
): Promise<GroupResult> {
  const result = await appendToCase(ports, ledgerCase, groupFolder(ledgerCase.groupKey), record, recordKey);
  if (result.kind === 'denied') return { kind: 'denied' };
  if (result.kind === 'ignored') return { kind: 'refused', reason: result.reason };
  return { kind: 'recorded', ledgerCase: result.ledgerCase };
}
