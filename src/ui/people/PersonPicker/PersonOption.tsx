import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { DirectoryPerson } from '../../../application/ports/peopleDirectory';
import { peopleStrings } from '../../../loc/people/strings';
import { useStrings } from '../../language/useStrings';
import { usePersonPickerStyles } from './PersonPicker.styles';
import { personDetails } from './personDetails';

export interface PersonOptionProps {
  readonly id: string;
  readonly person: DirectoryPerson;
  /** True for the one that Enter chooses. */
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** One of those found, with what tells people of the same name apart. */
export function PersonOption({ id, person, isActive, onChoose }: PersonOptionProps): JSX.Element {
  const strings = useStrings(peopleStrings);
  const styles = usePersonPickerStyles();
  const place = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    if (isActive) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={place}
      id={id}
      role="option"
      aria-selected={isActive}
      className={css(styles.option, isActive && styles.active)}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.name}>{person.login === '' ? strings.useTyped(person.name) : person.name}</span>
      {person.login !== '' && <span className={styles.details}>{personDetails(person)}</span>}
    </li>
  );
}
