import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { rostersStrings } from '../../../loc/rosters/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { DateField } from '../change/DateField';
import type { GroupFactsProps } from '../facts/GroupFacts';
import { useRostersStyles } from '../Rosters.styles';
import { ClosedGroupView } from './ClosedGroupView';
import { useCloseGroup } from './useCloseGroup';

export interface CloseGroupProps extends GroupFactsProps {
  readonly onClose: () => void;
}

/** Ends a group by a decision that has been made. It cannot be undone here, so it is confirmed. */
export function CloseGroup(props: CloseGroupProps): JSX.Element {
  const { group, frame, onClose } = props;
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
      <div className={styles.beside}>
        <DateField label={strings.date} value={draft.date} onChange={(date) => edit({ date })} />
        <TextField label={strings.paragraph} maxLength={64} value={draft.paragraph} onChange={(_event, paragraph) => edit({ paragraph: paragraph ?? '' })} />
      </div>
      <TextField label={strings.decidedBy} maxLength={255} value={draft.decidedBy} onChange={(_event, decidedBy) => edit({ decidedBy: decidedBy ?? '' })} />
      <SelectField
        label={strings.mergedInto}
        value={draft.mergedInto}
        options={[
          { value: '', text: strings.notMerged },
          ...frame.groups.filter(({ key }) => key !== group.key).map(({ key, name }) => ({ value: key, text: name }))
        ]}
        onChange={(mergedInto) => edit({ mergedInto })}
      />
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
