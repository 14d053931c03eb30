import * as React from 'react';
import { nominationStrings } from '../../../loc/nominations/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import type { NominationRowProps } from '../NominationRow';
import { useNominationsStyles } from '../Nominations.styles';
import { EndForm } from './EndForm';
import { NextStepForm } from './NextStepForm';
import { useStep } from './useStep';

/** The form of the step that is waited for, and ways to end the nomination, for whoever may. */
export function StepForms(props: NominationRowProps): JSX.Element {
  const strings = useStrings(nominationStrings);
  const styles = useNominationsStyles();
  const { nomination, state } = props;
  const step = useStep(props);
  return (
    <>
      {nomination.next !== null && step.may(nomination.next) && <NextStepForm {...props} next={nomination.next} step={step} />}
      {(step.may('declined') || step.may('withdrawn')) && (
        <details>
          <summary className={styles.summary}>{strings.end}</summary>
          <EndForm nomination={nomination} step={step} />
        </details>
      )}
      {state.failure !== null && <FailureMessage failure={state.failure} />}
    </>
  );
}
