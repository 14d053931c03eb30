import * as React from 'react';
import { closeConsultation } from '../../application/consultation/closeConsultation';
import type { CaseView } from '../../application/approval/readCase';
import type { Round } from '../../domain/approval/caseState';
import { caseStrings } from '../../loc/case/strings';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { GroupForm } from './GroupForm';
import { useGroupWrite } from './useGroupWrite';
import type { OnWritten } from './useGroupWrite';

export interface GroupActionProps {
  readonly caseView: CaseView;
  readonly round: Round;
  readonly onWritten: OnWritten;
}

/** Ends the wait for those who have not answered; they are named first. */
export function CloseConsultation({ caseView, round, onWritten }: GroupActionProps): JSX.Element {
  const strings = useStrings(caseStrings).group;
  const ports = usePorts();
  const writing = useGroupWrite(onWritten);
  const { mandateKey, names } = caseView;
  const { snapshotKey, snapshotHash, currentStep, waitingBodies } = round;
  const step = currentStep?.step.key ?? '';
  return (
    <GroupForm
      opens={strings.closeOpen}
      explanation={strings.closeExplanation(waitingBodies.map((body) => names.get(body) ?? body).join(', '))}
      commentLabel={strings.closeComment}
      saves={strings.close}
      saving={strings.closing}
      writing={writing}
      onSave={(comment) =>
        writing.write(() => closeConsultation(ports, { mandateKey, snapshotKey, snapshotHash, step, comment }), strings.closed)
      }
    />
  );
}
