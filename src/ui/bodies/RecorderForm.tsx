import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { DirectoryPerson } from '../../application/ports/peopleDirectory';
import { bodiesStrings } from '../../loc/bodies/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { useStrings } from '../language/useStrings';
import { PersonPicker } from '../people/PersonPicker/PersonPicker';
import { useBodiesStyles } from './Bodies.styles';
import type { Substitutes } from './useSubstitutes';

export interface RecorderFormProps {
  readonly substitutes: Substitutes;
  readonly onClose: () => void;
}

/** Who is to record a group's decisions from now on. */
export function RecorderForm({ substitutes, onClose }: RecorderFormProps): JSX.Element {
  const strings = useStrings(bodiesStrings).recorders;
  const shared = useStrings(sharedStrings);
  const styles = useBodiesStyles();
  const [person, setPerson] = React.useState<DirectoryPerson | null>(null);
  const [isTried, setTried] = React.useState(false);
  const save = (): void => {
    setTried(true);
    if (person) substitutes.add(person);
  };
  return (
    <div className={styles.form}>
      <p className={styles.text}>{strings.addAbout}</p>
      <PersonPicker label={strings.addWho} value={person} onChange={setPerson} />
      {isTried && !person && <p role="alert">{strings.addIncomplete}</p>}
      <div className={styles.actions}>
        <PrimaryButton text={substitutes.isWorking ? strings.adding : strings.add} disabled={substitutes.isWorking} onClick={save} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </div>
  );
}
