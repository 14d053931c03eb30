import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { daysAfter } from '../../domain/calendar/calendarDate';
import type { DirectoryPerson } from '../../application/ports/peopleDirectory';
import type { IsoDate } from '../../domain/mandate/answer';
import { bodiesStrings } from '../../loc/bodies/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { useStrings } from '../language/useStrings';
import { PersonPicker } from '../people/PersonPicker/PersonPicker';
import { useBodiesStyles } from './Bodies.styles';
import type { Period, Substitutes } from './useSubstitutes';

export interface SubstituteFormProps {
  readonly today: IsoDate;
  readonly substitutes: Substitutes;
  readonly onClose: () => void;
}

/** Days a substitute is proposed for. */
const proposed = 30;

type Time = Pick<Period, 'from' | 'until' | 'comment'>;

const isPossible = ({ from, until }: Time): boolean => from !== '' && until !== '' && from <= until;

/** Who stands in, from when and until when. */
export function SubstituteForm({ today, substitutes, onClose }: SubstituteFormProps): JSX.Element {
  const strings = useStrings(bodiesStrings).substitutes;
  const shared = useStrings(sharedStrings);
  const styles = useBodiesStyles();
  const [person, setPerson] = React.useState<DirectoryPerson | null>(null);
  const [time, setTime] = React.useState<Time>({ from: today, until: daysAfter(today, proposed), comment: '' });
  const [isTried, setTried] = React.useState(false);
  const field = (key: keyof Time, label: string, type = 'text'): JSX.Element => (
    <TextField label={label} type={type} value={time[key]} onChange={(_event, value) => setTime({ ...time, [key]: value ?? '' })} />
  );
  const save = (): void => {
    setTried(true);
    if (person && isPossible(time)) {
      substitutes.appoint({ ...time, substitute: person.login, name: person.name, comment: time.comment.trim() });
    }
  };
  return (
    <div className={styles.form}>
      <p className={styles.text}>{strings.about}</p>
      <PersonPicker label={strings.who} value={person} onChange={setPerson} />
      {field('from', strings.from, 'date')}
      {field('until', strings.until, 'date')}
      {field('comment', strings.comment)}
      {isTried && !(person && isPossible(time)) && <p role="alert">{strings.incomplete}</p>}
      <div className={styles.actions}>
        <PrimaryButton text={substitutes.isWorking ? strings.working : strings.save} disabled={substitutes.isWorking} onClick={save} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </div>
  );
}
