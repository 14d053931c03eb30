import * as React from 'react';
import type { CaseView } from '../../application/approval/readCase';
import { meetingsStrings } from '../../loc/meetings/strings';
import { useStrings } from '../language/useStrings';
import { answerSentence } from './answerSentence';
import { CalendarFileLink } from './CalendarFileLink';
import { useExpectedStepsStyles } from './ExpectedSteps.styles';
import { useExpectedSteps } from './useExpectedSteps';

export interface ExpectedStepsProps {
  readonly caseView: CaseView;
  readonly groupName: string;
  /** Absolute address of the case, for the calendar file; empty where it has none. */
  readonly address: string;
}

/** Who is asked in which order and when: of the round that waits, else as if the text were handed in now. */
export function ExpectedSteps({ caseView, groupName, address }: ExpectedStepsProps): JSX.Element | null {
  const strings = useStrings(meetingsStrings);
  const styles = useExpectedStepsStyles();
  const expected = useExpectedSteps(caseView, groupName, address);
  if (expected === null) return null;
  const { steps, first, moment, isConfirmed, words, days } = expected;
  return (
    <div>
      <p className={styles.lead}>{strings.heading}</p>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.step.key}>
            {step.answers.map((answer) => (
              <div key={answer.body}>{answerSentence(answer, step, index === first ? moment : 'later', words)}</div>
            ))}
          </li>
        ))}
      </ol>
      {!isConfirmed && moment === 'toSubmit' && <p className={styles.quiet}>{strings.unconfirmed}</p>}
      <CalendarFileLink days={days} name={strings.fileName(groupName)} />
    </div>
  );
}
