import * as React from 'react';
import type { CaseView } from '../../application/approval/readCase';
import { CloseConsultation } from './CloseConsultation';
import { MoveDeadline } from './MoveDeadline';
import type { OnWritten } from './useGroupWrite';

export interface WaitActionsProps {
  readonly caseView: CaseView;
  readonly onWritten: OnWritten;
}

/** What a group can do about the wait: another last day, and in a consultation to wait no longer. */
export function WaitActions({ caseView, onWritten }: WaitActionsProps): JSX.Element | null {
  const { round } = caseView;
  const step = round?.currentStep?.step;
  if (!round || !step) return null;
  const action = { caseView, round, onWritten };
  // Each step is a wait of its own, and begins anew with another day.
  const wait = `${round.snapshotKey} ${step.key} ${round.deadlines[step.key] ?? ''}`;
  return (
    <React.Fragment key={wait}>
      {step.kind === 'consultation' && <CloseConsultation {...action} />}
      <MoveDeadline {...action} />
    </React.Fragment>
  );
}
