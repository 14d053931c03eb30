import * as React from 'react';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { recordWithdrawal } from '../../../application/approval/recordWithdrawal';
import type { Round } from '../../../domain/approval/caseState';
import { withdrawnAtMeeting } from '../../../domain/approval/withdrawingBodies';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { usePorts } from '../../ports/usePorts';
import { draftErrors, emptyDraft } from '../DecisionPanel/decisionDraft';
import type { DecisionDraft, DraftErrors } from '../DecisionPanel/decisionDraft';
import type { Refusal } from '../WriteTrouble';

export interface WithdrawalState {
  readonly body: string;
  readonly draft: DecisionDraft;
  readonly errors: DraftErrors;
  readonly isAtMeeting: boolean;
  readonly isSending: boolean;
  readonly failure: unknown;
  readonly refusal: Refusal | null;
  chooseBody(body: string): void;
  change(change: Partial<DecisionDraft>): void;
  submit(): void;
}

/** A withdrawal as it is written and recorded; its record key is kept until the result is known. */
export function useWithdrawal(
  mandateKey: string,
  inForce: Round,
  bodies: readonly string[],
  onRecorded: (ledgerCase: LedgerCase) => Promise<void>
): WithdrawalState {
  const ports = usePorts();
  const [body, chooseBody] = React.useState(bodies[0]!);
  const [draft, setDraft] = React.useState(emptyDraft);
  const [errors, setErrors] = React.useState<DraftErrors>({});
  const [isSending, setSending] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  const [refusal, setRefusal] = React.useState<Refusal | null>(null);
  const recordKey = React.useRef('');
  const isAtMeeting = withdrawnAtMeeting(inForce);

  const send = async (): Promise<void> => {
    recordKey.current ||= ports.identifiers.next();
    const { snapshotKey, snapshotHash } = inForce;
    const { comment, meetingDate, paragraph } = draft;
    const result = await recordWithdrawal(ports, {
      mandateKey,
      snapshotKey,
      snapshotHash,
      comment,
      meetingDate,
      paragraph,
      body,
      recordKey: recordKey.current
    });
    recordKey.current = '';
    if (result.kind === 'recorded') {
      await onRecorded(result.ledgerCase);
      return;
    }
    setSending(false);
    setRefusal(result);
  };

  return {
    body,
    draft,
    errors,
    isAtMeeting,
    isSending,
    failure,
    refusal,
    chooseBody,
    change: (change) => setDraft({ ...draft, ...change }),
    submit: () => {
      if (isSending) return;
      // It needs what a rejection needs: why, and the meeting where one is demanded.
      const found = draftErrors(draft, 'reject', { meeting: isAtMeeting, votes: false }, swedishDay(ports.clock.now()));
      setErrors(found);
      if (Object.keys(found).length > 0) return;
      setSending(true);
      setFailure(null);
      setRefusal(null);
      send().catch((thrown) => {
        setSending(false);
        setFailure(thrown);
      });
    }
  };
}
