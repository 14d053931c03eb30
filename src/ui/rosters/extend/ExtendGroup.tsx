import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { rostersStrings } from '../../../loc/rosters/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { DateField } from '../change/DateField';
import { DecisionOfGroup } from '../close/DecisionOfGroup';
import type { GroupFactsProps } from '../facts/GroupFacts';
import { useRostersStyles } from '../Rosters.styles';
import { useExtendGroup } from './useExtendGroup';

export interface ExtendGroupProps extends GroupFactsProps {
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Lets a group that was limited in time go on, by a decision. */
export function ExtendGroup(props: ExtendGroupProps): JSX.Element {
  const { extend: strings } = useStrings(rostersStrings);
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  const { draft, edit, problem, attempt, save } = useExtendGroup(props);
  return (
    <form
      className={styles.form}
      aria-label={strings.heading(props.group.name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 className={styles.heading}>{strings.heading(props.group.name)}</h3>
      <p className={styles.text}>{strings.intro}</p>
      {!draft.isPermanent && <DateField label={strings.until} value={draft.until} onChange={(until) => edit({ until })} />}
      <TickBox label={strings.permanent} checked={draft.isPermanent} onChange={(isPermanent) => edit({ isPermanent })} />
      <DecisionOfGroup dateLabel={strings.date} decision={draft} onEdit={edit} />
      {problem !== '' && <p role="alert">{problem}</p>}
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={save} />}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={attempt.isWorking ? strings.saving : strings.save} disabled={attempt.isWorking} />
        <DefaultButton text={shared.cancel} onClick={props.onClose} />
      </div>
    </form>
  );
}
