import * as React from 'react';
import { addSupplement } from '../../../application/approval/addSupplement';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import type { Round } from '../../../domain/approval/caseState';
import { usePorts } from '../../ports/usePorts';
import { isWebAddress } from '../../address/isWebAddress';
import type { Refusal } from '../WriteTrouble';

export type SupplementError = 'nothing' | 'link';

export interface SupplementInput {
  readonly mandateKey: string;
  readonly round: Round;
  readonly body: string;
  readonly onRecorded: (ledgerCase: LedgerCase) => Promise<void>;
}

export interface SupplementState {
  readonly diaryNumber: string;
  readonly minutesLink: string;
  readonly error: SupplementError | null;
  readonly sending: boolean;
  readonly failure: unknown;
  readonly refusal: Refusal | null;
  setDiaryNumber(text: string): void;
  setMinutesLink(text: string): void;
  submit(): void;
}

function errorOf(diaryNumber: string, minutesLink: string): SupplementError | null {
  if (diaryNumber.trim() === '' && minutesLink.trim() === '') return 'nothing';
  return minutesLink.trim() !== '' && !isWebAddress(minutesLink.trim()) ? 'link' : null;
}

/** What follows a decision already recorded; the same record key until the result is known. */
export function useSupplement({ mandateKey, round, body, onRecorded }: SupplementInput): SupplementState {
  const ports = usePorts();
  const [diaryNumber, setDiaryNumber] = React.useState('');
  const [minutesLink, setMinutesLink] = React.useState('');
  const [error, setError] = React.useState<SupplementError | null>(null);
  const [sending, setSending] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  const [refusal, setRefusal] = React.useState<Refusal | null>(null);
  const recordKey = React.useRef('');

  const send = async (): Promise<void> => {
    recordKey.current ||= ports.identifiers.next();
    const { snapshotKey, snapshotHash } = round;
    const result = await addSupplement(ports, {
      mandateKey,
      snapshotKey,
      snapshotHash,
      diaryNumber,
      minutesLink,
      body,
      recordKey: recordKey.current
    });
    recordKey.current = '';
    if (result.kind === 'recorded') {
      await onRecorded(result.ledgerCase);
    } else {
      setRefusal(result);
    }
  };

  return {
    diaryNumber,
    minutesLink,
    error,
    sending,
    failure,
    refusal,
    setDiaryNumber,
    setMinutesLink,
    submit: () => {
      const found = errorOf(diaryNumber, minutesLink);
      setError(found);
      if (found || sending) return;
      setSending(true);
      setFailure(null);
      setRefusal(null);
      send()
        .catch(setFailure)
        .finally(() => setSending(false));
    }
  };
}
