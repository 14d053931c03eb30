import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { moveDeadline } from '../../application/consultation/moveDeadline';
import { caseStrings } from '../../loc/case/strings';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { useCaseActionStyles } from './caseActions.styles';
import type { GroupActionProps } from './CloseConsultation';
import { GroupForm } from './GroupForm';
import { useGroupWrite } from './useGroupWrite';

/** Gives the step waited for another last day. */
export function MoveDeadline({ caseView, round, onWritten }: GroupActionProps): JSX.Element {
  const strings = useStrings(caseStrings).group;
  const styles = useCaseActionStyles();
  const ports = usePorts();
  const writing = useGroupWrite(onWritten);
  const [dueDate, setDueDate] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const recordKey = React.useRef('');
  const { mandateKey } = caseView;
  const { snapshotKey, snapshotHash, currentStep } = round;
  const save = (comment: string): void => {
    setMissing(dueDate === '');
    if (dueDate === '') return;
    recordKey.current ||= ports.identifiers.next();
    const input = { mandateKey, snapshotKey, snapshotHash, step: currentStep?.step.key ?? '', dueDate, comment };
    writing.write(async () => {
      const result = await moveDeadline(ports, { ...input, recordKey: recordKey.current });
      // The result is known: another attempt is another day.
      recordKey.current = '';
      return result;
    }, strings.deadlineMoved);
  };
  return (
    <GroupForm
      opens={strings.deadlineOpen}
      explanation=""
      commentLabel={strings.deadlineComment}
      saves={strings.deadlineSave}
      saving={strings.deadlineSaving}
      writing={writing}
      onSave={save}
    >
      <TextField
        className={styles.short}
        label={strings.deadline}
        type="date"
        required
        value={dueDate}
        errorMessage={isMissing ? strings.deadlineMissing : undefined}
        onChange={(_event, value) => setDueDate(value ?? '')}
      />
    </GroupForm>
  );
}
