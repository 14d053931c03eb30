import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { DirectoryPerson } from '../../../application/ports/peopleDirectory';
import { peopleStrings } from '../../../loc/people/strings';
import { useStrings } from '../../language/useStrings';
import { usePersonPickerStyles } from './PersonPicker.styles';
import { personDetails } from './personDetails';

export interface ChosenPersonProps {
  readonly label: string;
  readonly person: DirectoryPerson;
  readonly onChange: () => void;
}

/** Who is chosen, and the way to somebody else. */
export function ChosenPerson({ label, person, onChange }: ChosenPersonProps): JSX.Element {
  const strings = useStrings(peopleStrings);
  const styles = usePersonPickerStyles();
  return (
    <div role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      <div className={styles.chosen}>
        <span>
          <span className={styles.name}>{person.name}</span>
          <span className={styles.details}>{person.login === '' ? strings.withoutAccount : personDetails(person)}</span>
        </span>
        <ActionButton text={strings.change} ariaLabel={strings.changeNamed(person.name)} onClick={onChange} />
      </div>
    </div>
  );
}
