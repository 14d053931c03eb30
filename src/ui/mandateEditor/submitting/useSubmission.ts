import * as React from 'react';
import { submitMandate } from '../../../application/drafting/submitMandate';
import type { SubmissionResult } from '../../../application/drafting/submitMandate';
import { submissionStrings } from '../../../loc/submission/strings';
import type { SubmissionStrings } from '../../../loc/submission/svSe';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { Draft } from '../draft/Draft';

export interface Submission {
  readonly comment: string;
  readonly isWorking: boolean;
  /** Why it was not handed in, as a sentence; empty when nothing went wrong. */
  readonly refusal: string;
  /** What the server could not do; undefined when it did not fail. */
  readonly failure: unknown;
  setComment(comment: string): void;
  submit(): void;
}

/** Hands the draft in. The text is frozen only when the server has all that is written. */
export function useSubmission(draft: Draft, onSubmitted: () => void): Submission {
  const ports = usePorts();
  const strings = useStrings(submissionStrings);
  const [comment, setComment] = React.useState('');
  const [isWorking, setWorking] = React.useState(false);
  const [refusal, setRefusal] = React.useState('');
  const [failure, setFailure] = React.useState<unknown>();

  const settle = (result: SubmissionResult): void => {
    if (result.kind === 'submitted') {
      onSubmitted();
      return;
    }
    setWorking(false);
    if (result.kind === 'changedMeanwhile' || result.kind === 'gaps') {
      draft.refresh();
    }
    setRefusal(refusalOf(result, strings));
  };
  return {
    comment,
    isWorking,
    refusal,
    failure,
    setComment,
    submit: () => {
      setWorking(true);
      setRefusal('');
      setFailure(undefined);
      submitMandate(ports, { mandateKey: draft.header.key, comment, work: draft.work }).then(settle, (error) => {
        setWorking(false);
        setFailure(error);
      });
    }
  };
}

function refusalOf(
  result: Exclude<SubmissionResult, { kind: 'submitted' }>,
  strings: SubmissionStrings
): string {
  if (result.kind !== 'refused') {
    // Gaps can only come from somebody else's change: one's own are listed before.
    return result.kind === 'gaps' ? strings.changedMeanwhile : strings[result.kind];
  }
  const { reason } = result;
  return reason === 'roundAlreadyOpen' || reason === 'noChain' || reason === 'duplicate'
    ? strings[reason]
    : strings.refused;
}
