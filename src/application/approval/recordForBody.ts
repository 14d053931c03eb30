import { bodyFolder } from '../../domain/approval/place';
import type { DecisionRecord, SupplementRecord, WithdrawalRecord } from '../../domain/approval/record';
import type { AppendPorts } from './appendToCase';
import { appendToCase } from './appendToCase';
import type { LedgerCase } from './readLedgerCase';
import type { DecisionResult } from './recordDecision';

/** Adds a record of a body to a case just read. @throws Failure as `appendToCase` */
export async function recordForBody(
  ports: AppendPorts,
  ledgerCase: LedgerCase,
  body: string,
  record: DecisionRecord | SupplementRecord | WithdrawalRecord,
  recordKey: string
): Promise<DecisionResult> {
  const result = await appendToCase(ports, ledgerCase, bodyFolder(body), record, recordKey);
  if (result.kind === 'denied') return { kind: 'denied', body };
  if (result.kind === 'ignored') return { kind: 'refused', reason: result.reason };
  return { kind: 'recorded', ledgerCase: result.ledgerCase };
}
