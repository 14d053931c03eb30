import type { IgnoredReason } from '../../domain/approval/caseState';
import type { DecisionRecord } from '../../domain/approval/record';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { paragraphNumber } from '../../domain/meetings/paragraphNumber';
import type { AppendPorts } from './appendToCase';
import { isSoundText } from './isSoundText';
import { readLedgerCase } from './readLedgerCase';
import type { CasePorts, LedgerCase } from './readLedgerCase';
import { recordForBody } from './recordForBody';

/** A decision as the user gives it. Texts are trimmed; the diary number and the link may come later. */
export interface DecisionInput extends Omit<DecisionRecord, 'type' | 'card'> {
  /** Body whose decision it is. */
  readonly body: string;
  /** Kept by the caller until the result is known, so that a repeat doubles nothing. */
  readonly recordKey: string;
}

/**
 * What became of a decision. `refused` writes nothing: `unsound` when the frozen text does not give its hash,
 * `meetingAhead` when the meeting has not been held, else why it would not count. `denied`: the server does
 * not let the user record for the body.
 */
export type DecisionResult =
  | { readonly kind: 'recorded'; readonly ledgerCase: LedgerCase }
  | { readonly kind: 'refused'; readonly reason: IgnoredReason | 'unsound' | 'meetingAhead' }
  | { readonly kind: 'denied'; readonly body: string };

/**
 * Records a body's decision on exactly the text the user has read.
 *
 * @throws Failure when the server cannot be reached or refuses for another reason than rights; the same call
 *   can then be repeated with the same record key
 */
export async function recordDecision(
  ports: CasePorts & AppendPorts,
  { body, recordKey, ...input }: DecisionInput
): Promise<DecisionResult> {
  if (input.meetingDate > swedishDay(ports.clock.now())) return { kind: 'refused', reason: 'meetingAhead' };
  const ledgerCase = await readLedgerCase(ports, input.mandateKey);
  const stored = ledgerCase.snapshots.get(input.snapshotKey);
  if (stored && !isSoundText(stored)) return { kind: 'refused', reason: 'unsound' };
  const record: DecisionRecord = {
    type: 'decision',
    mandateKey: input.mandateKey,
    snapshotKey: input.snapshotKey,
    snapshotHash: input.snapshotHash,
    step: input.step,
    outcome: input.outcome,
    comment: input.comment.trim(),
    meetingDate: input.meetingDate,
    paragraph: paragraphNumber(input.paragraph),
    diaryNumber: input.diaryNumber.trim(),
    minutesLink: input.minutesLink.trim(),
    ...(input.votes && { votes: input.votes })
  };
  return recordForBody(ports, ledgerCase, body, record, recordKey);
}
