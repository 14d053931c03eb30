import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { rostersStrings } from '../../../loc/rosters/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import type { GroupFactsProps } from '../facts/GroupFacts';
import { useRostersStyles } from '../Rosters.styles';
import { ClosedGroupView } from './ClosedGroupView';
import { DecisionOfGroup } from './DecisionOfGroup';
import { useCloseGroup } from './useCloseGroup';

export interface CloseGroupProps extends GroupFactsProps {
  readonly onClose: () => void;
}

/** Ends a group by a decision that has been made. It cannot be undone here, so it is confirmed. */
export function CloseGroup(props: CloseGroupProps): JSX.Element {
  const { group, onClose } = props;
  const { start } = useStrings(rostersStrings);
  const strings = start.close;
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  const { draft, edit, attempt, problem, closed, save } = useCloseGroup(props);
  if (closed) return <ClosedGroupView closed={closed} onRetry={save} isWorking={attempt.isWorking} />;
  return (
    <form
      className={styles.form}
      aria-label={strings.heading(group.name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 className={styles.heading}>{strings.heading(group.name)}</h3>
      <p className={styles.text}>{strings.intro}</p>
      <DecisionOfGroup dateLabel={strings.date} decision={draft} onEdit={edit} />
      <TickBox label={strings.confirm} checked={draft.isConfirmed} onChange={(isConfirmed) => edit({ isConfirmed })} />
      {problem !== '' && <p role="alert">{problem}</p>}
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={save} />}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={attempt.isWorking ? strings.saving : strings.save} disabled={attempt.isWorking} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
