import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { sharedStrings } from '../../../loc/shared/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import type { DecisionOnGroup, GroupDecision } from './useGroupDecision';

export interface GroupDecisionFormProps {
  readonly heading: string;
  readonly intro: string;
  /** What the button says, and what it says meanwhile. */
  readonly words: { readonly save: string; readonly saving: string };
  readonly decision: Pick<GroupDecision<DecisionOnGroup>, 'problem' | 'attempt' | 'save'>;
  readonly onClose: () => void;
}

/** The form of a decision about a whole group, around what is decided. */
export function GroupDecisionForm({ heading, intro, words, decision, onClose, children }: React.PropsWithChildren<GroupDecisionFormProps>): JSX.Element {
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  const { problem, attempt, save } = decision;
  return (
    <form
      className={styles.form}
      aria-label={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 className={styles.heading}>{heading}</h3>
      <p className={styles.text}>{intro}</p>
      {children}
      {problem !== '' && <p role="alert">{problem}</p>}
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={save} />}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={attempt.isWorking ? words.saving : words.save} disabled={attempt.isWorking} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
