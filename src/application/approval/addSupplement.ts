import type { SupplementRecord } from '../../domain/approval/record';
import type { AppendPorts } from './appendToCase';
import { readLedgerCase } from './readLedgerCase';
import type { CasePorts } from './readLedgerCase';
import type { DecisionResult } from './recordDecision';
import { recordForBody } from './recordForBody';

/** Diary number and minutes link that come after a decision; one of them may be empty. */
export interface SupplementInput extends Omit<SupplementRecord, 'type'> {
  readonly body: string;
  /** Kept by the caller until the result is known, so that a repeat doubles nothing. */
  readonly recordKey: string;
}

/** Adds what a body's decision lacks. What was recorded is never changed. @throws Failure as `recordDecision` */
export async function addSupplement(
  ports: CasePorts & AppendPorts,
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
  return recordForBody(ports, await readLedgerCase(ports, input.mandateKey), body, record, recordKey);
}
