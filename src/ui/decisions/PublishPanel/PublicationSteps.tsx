import * as React from 'react';
import { decisionsStrings } from '../../../loc/decisions/strings';
import type { DecisionsStrings } from '../../../loc/decisions/svSe';
import { useStrings } from '../../language/useStrings';
import { usePublicationStepsStyles } from './PublicationSteps.styles';
import type { PublicationState, StepState } from './usePublication';

const signs: Readonly<Record<StepState, string>> = { done: '●', now: '◐', left: '○', failed: '×' };

const wordOf = (state: StepState, strings: DecisionsStrings['publish']): string =>
  ({ done: strings.stepDone, now: strings.stepNow, left: strings.stepLeft, failed: strings.stepFailed })[state];

/** How far the publication has come; each step has a sign and a word. */
export function PublicationSteps({ steps }: Pick<PublicationState, 'steps'>): JSX.Element {
  const strings = useStrings(decisionsStrings).publish;
  const styles = usePublicationStepsStyles();
  return (
    <ol className={styles.steps} aria-label={strings.progress} aria-live="polite">
      {steps.map(({ step, state }) => (
        <li key={step} className={styles.step}>
          <span aria-hidden="true" className={styles.sign}>
            {signs[state]}
          </span>
          {strings.steps[step]} <span className={styles.word}>({wordOf(state, strings)})</span>
        </li>
      ))}
    </ol>
  );
}
