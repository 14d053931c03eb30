import { bodyFolder } from '../../domain/approval/place';
import type { SupplementRecord } from '../../domain/approval/record';
import type { Ports } from '../ports/ports';
import { appendToCase } from './appendToCase';
import { readLedgerCase } from './readLedgerCase';
import type { CasePorts } from './readLedgerCase';
import type { DecisionResult } from './recordDecision';

/** Diary number and minutes link that come after a decision; one of them may be empty. */
export interface SupplementInput extends Omit<SupplementRecord, 'type'> {
  readonly body: string;
  /** Kept by the caller until the result is known, so that a repeat doubles nothing. */
  readonly recordKey: string;
}

/** Adds what a body's decision lacks. What was recorded is never changed. @throws Failure as `recordDecision` */
export async function addSupplement(
  ports: CasePorts & Pick<Ports, 'caseIndex' | 'clock' | 'session'>,
  { body, recordKey, ...input }: SupplementInput
): Promise<DecisionResult> {
  const record: SupplementRecord = {
    type: 'supplement',
    mandateKey: input.mandateKey,
    snapshotKey: input.snapshotKey,
    snapshotHash: input.snapshotHash,
    diaryNumber: input.diaryNumber.trim(),
    minutesLink: input.minutesLink.trim()
  };
  const ledgerCase = await readLedgerCase(ports, input.mandateKey);
  const result = await appendToCase(ports, ledgerCase, bodyFolder(body), record, recordKey);
  if (result.kind === 'denied') return { kind: 'denied', body };
  if (result.kind === 'ignored') return { kind: 'refused', reason: result.reason };
  return { kind: 'recorded', ledgerCase: result.ledgerCase };
}
