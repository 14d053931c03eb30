import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { daysAfter } from '../../domain/calendar/calendarDate';
import type { IsoDate } from '../../domain/mandate/answer';
import { bodiesStrings } from '../../loc/bodies/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { useStrings } from '../language/useStrings';
import { useBodiesStyles } from './Bodies.styles';
import type { Period, Substitutes } from './useSubstitutes';

export interface SubstituteFormProps {
  readonly today: IsoDate;
  readonly substitutes: Substitutes;
  readonly onClose: () => void;
}

/** Days a substitute is proposed for. */
const proposed = 30;

const isComplete = ({ substitute, name, from, until }: Period): boolean =>
  substitute.trim() !== '' && name.trim() !== '' && from !== '' && until !== '' && from <= until;

/** Who stands in, from when and until when. */
export function SubstituteForm({ today, substitutes, onClose }: SubstituteFormProps): JSX.Element {
  const strings = useStrings(bodiesStrings).substitutes;
  const shared = useStrings(sharedStrings);
  const styles = useBodiesStyles();
  const [period, setPeriod] = React.useState<Period>({ substitute: '', name: '', from: today, until: daysAfter(today, proposed), comment: '' });
  const [isTried, setTried] = React.useState(false);
  const field = (key: keyof Period, label: string, type = 'text'): JSX.Element => (
    <TextField label={label} type={type} value={period[key]} onChange={(_event, value) => setPeriod({ ...period, [key]: value ?? '' })} />
  );
  const save = (): void => {
    setTried(true);
    const { substitute, name, comment } = period;
    if (isComplete(period)) {
      substitutes.appoint({ ...period, substitute: substitute.trim().toLowerCase(), name: name.trim(), comment: comment.trim() });
    }
  };
  return (
    <div className={styles.form}>
      <p className={styles.text}>{strings.about}</p>
      {field('substitute', strings.account, 'email')}
      {field('name', strings.name)}
      {field('from', strings.from, 'date')}
      {field('until', strings.until, 'date')}
      {field('comment', strings.comment)}
      {isTried && !isComplete(period) && <p role="alert">{strings.incomplete}</p>}
      <div className={styles.actions}>
        <PrimaryButton text={substitutes.isWorking ? strings.working : strings.save} disabled={substitutes.isWorking} onClick={save} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </div>
  );
}
