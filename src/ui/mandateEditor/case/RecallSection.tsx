import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { recallMandate } from '../../../application/drafting/recallMandate';
import type { CaseView } from '../../../application/approval/readCase';
import { ownCaseStrings } from '../../../loc/ownCase/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useEditorStyles } from '../mandateEditor.styles';

export interface RecallSectionProps {
  readonly caseView: CaseView;
  readonly onRecalled: () => void;
}

/** Takes a submission back while nobody has decided; nothing is lost by it, so it asks no question. */
export function RecallSection({ caseView, onRecalled }: RecallSectionProps): JSX.Element | null {
  const ports = usePorts();
  const strings = useStrings(ownCaseStrings);
  const styles = useEditorStyles();
  const [isWorking, setWorking] = React.useState(false);
  const [refusal, setRefusal] = React.useState('');
  const [failure, setFailure] = React.useState<unknown>();
  if (caseView.round?.currentStep === null) {
    return null;
  }
  const recall = (): void => {
    setWorking(true);
    setRefusal('');
    setFailure(undefined);
    recallMandate(ports, caseView.mandateKey, '').then(
      ({ kind }) => {
        if (kind === 'recalled') {
          onRecalled();
          return;
        }
        setWorking(false);
        setRefusal(kind === 'denied' ? strings.recallDenied : strings.recallRefused);
      },
      (error) => {
        setWorking(false);
        setFailure(error);
      }
    );
  };
  return (
    <div className={styles.caseAction}>
      <p className={styles.panelText}>{strings.recallExplanation}</p>
      {refusal !== '' && (
        <p role="alert" className={styles.notice}>
          {refusal}
        </p>
      )}
      {failure !== undefined && <FailureMessage failure={failure} />}
      <DefaultButton text={isWorking ? strings.recalling : strings.recall} disabled={isWorking} onClick={recall} />
    </div>
  );
}
