import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { chainsStrings } from '../../../loc/chains/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import type { SetUpTabProps } from './SetUpTab';
import { useRecorders } from './useRecorders';
import type { Who } from './useRecorders';

/** Chooses who is to record for one body or for all of a kind, shows what is done, and does it. */
export function RecordersForm(props: SetUpTabProps): JSX.Element {
  const strings = useStrings(chainsStrings).setUp;
  const styles = useChainsStyles();
  /** What a step is about, by its body's name where its target ends with that body's key. */
  const about = (target: string): string => props.view.names.get(target.slice(target.lastIndexOf('/') + 1)) ?? target;
  const { subject, subjects, setSubject, who, choices, setWho, plan, look, apply, done, work } = useRecorders(props);
  return (
    <section aria-label={strings.change}>
      <h3 className={styles.heading}>{strings.change}</h3>
      <p className={styles.text}>{strings.changeWhy}</p>
      <div className={styles.form}>
        <SelectField label={strings.subject} value={subject} options={subjects} onChange={setSubject} />
        <SelectField<Who> label={strings.who} value={who} options={choices} onChange={setWho} />
      </div>
      <div className={styles.actions}>
        <DefaultButton text={strings.look} disabled={work.isWorking} allowDisabledFocus onClick={look} />
      </div>
      {plan !== null && (
        <section aria-label={strings.preview}>
          <h4 className={styles.subheading}>{strings.preview}</h4>
          {plan.length === 0 ? (
            <p className={styles.text}>{strings.nothing}</p>
          ) : (
            <>
              <ul className={styles.plainList}>
                {plan.map(({ kind, target }) => (
                  <li key={`${kind} ${target}`}>{(kind in strings.steps ? strings.steps[kind as keyof typeof strings.steps] : strings.steps.other)(about(target))}</li>
                ))}
              </ul>
              <PrimaryButton text={work.isWorking ? strings.working : strings.apply} disabled={work.isWorking} allowDisabledFocus onClick={apply} />
            </>
          )}
        </section>
      )}
      <p role="status" className={done === '' ? styles.quiet : styles.notice}>
        {done}
      </p>
      {work.failure !== null && <FailureMessage failure={work.failure} onRetry={plan ? apply : look} />}
    </section>
  );
}
