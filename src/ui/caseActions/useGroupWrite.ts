import * as React from 'react';
import type { LedgerCase } from '../../application/approval/readLedgerCase';
import type { DeadlineResult } from '../../application/consultation/moveDeadline';
import { caseStrings } from '../../loc/case/strings';
import { useStrings } from '../language/useStrings';

/** Called with the case as the write left it, and what to say of it. */
export type OnWritten = (ledgerCase: LedgerCase, message: string) => Promise<void>;

export interface GroupWrite {
  readonly isWorking: boolean;
  /** Why nothing was written, as a sentence; empty when nothing went wrong. */
  readonly refusal: string;
  /** What the server could not do; null when it did not fail. */
  readonly failure: unknown;
  /** @param done what is said once it is written */
  write(task: () => Promise<DeadlineResult>, done: string): void;
}

/** One of a group's records on its way to the ledger. */
export function useGroupWrite(onWritten: OnWritten): GroupWrite {
  const strings = useStrings(caseStrings).group;
  const [isWorking, setWorking] = React.useState(false);
  const [refusal, setRefusal] = React.useState('');
  const [failure, setFailure] = React.useState<unknown>(null);
  const settle = async (result: DeadlineResult, done: string): Promise<void> => {
    if (result.kind === 'recorded') {
      await onWritten(result.ledgerCase, done);
      return;
    }
    setWorking(false);
    setRefusal({ past: strings.deadlinePast, denied: strings.denied, refused: strings.refused }[result.kind]);
  };
  return {
    isWorking,
    refusal,
    failure,
    write: (task, done) => {
      if (isWorking) return;
      setWorking(true);
      setRefusal('');
      setFailure(null);
      task()
        .then((result) => settle(result, done))
        .catch((thrown) => {
          setWorking(false);
          setFailure(thrown);
        });
    }
  };
}
