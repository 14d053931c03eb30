import type { WithdrawalRecord } from '../../domain/approval/record';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { paragraphNumber } from '../../domain/meetings/paragraphNumber';
import type { AppendPorts } from './appendToCase';
import { readLedgerCase } from './readLedgerCase';
import type { CasePorts } from './readLedgerCase';
import type { DecisionResult } from './recordDecision';
import { recordForBody } from './recordForBody';

/** A withdrawal as the user gives it; texts are trimmed. */
export interface WithdrawalInput extends Omit<WithdrawalRecord, 'type'> {
  /** Body that establishes the group's mandates and has decided to withdraw this one. */
  readonly body: string;
  /** Kept by the caller until the result is known, so that a repeat doubles nothing. */
  readonly recordKey: string;
}

/**
 * Records that an established mandate is withdrawn. Its published file stays as it is until it is stamped.
 *
 * @returns `refused` with `commentMissing` without a reason, `meetingAhead` when the meeting has not been held
 * @throws Failure as `recordDecision`
 */
export async function recordWithdrawal(
  ports: CasePorts & AppendPorts,
  { body, recordKey, ...input }: WithdrawalInput
): Promise<DecisionResult> {
  const comment = input.comment.trim();
  if (comment === '') return { kind: 'refused', reason: 'commentMissing' };
  if (input.meetingDate > swedishDay(ports.clock.now())) return { kind: 'refused', reason: 'meetingAhead' };
  const record: WithdrawalRecord = {
    type: 'withdrawal',
    mandateKey: input.mandateKey,
    snapshotKey: input.snapshotKey,
    snapshotHash: input.snapshotHash,
    comment,
    meetingDate: input.meetingDate,
    paragraph: paragraphNumber(input.paragraph)
  };
  return recordForBody(ports, await readLedgerCase(ports, input.mandateKey), body, record, recordKey);
}
