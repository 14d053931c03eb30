import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { DirectoryPerson } from '../../../application/ports/peopleDirectory';
import { peopleStrings } from '../../../loc/people/strings';
import { useTextFieldStyles } from '../../components/AutosizingTextarea/textField.styles';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { ChosenPerson } from './ChosenPerson';
import { usePersonPickerStyles } from './PersonPicker.styles';
import { PersonOption } from './PersonOption';
import { usePersonPicker } from './usePersonPicker';

export interface PersonPickerProps {
  readonly label: string;
  /** Who is chosen; null for nobody. The login is empty for one who is typed in without an account. */
  readonly value: DirectoryPerson | null;
  readonly onChange: (person: DirectoryPerson | null) => void;
  /** True where a name may be used as it is typed, for one who has no account. */
  readonly allowsNoAccount?: boolean;
}

/** Chooses a person of the organisation's directory by typing the beginning of a name or an address. */
export function PersonPicker(props: PersonPickerProps): JSX.Element {
  const { label, value } = props;
  const strings = useStrings(peopleStrings);
  const styles = usePersonPickerStyles();
  const field = useTextFieldStyles();
  const id = useStableId('person');
  const picking = usePersonPicker(props);
  if (value) {
    return (
      <div ref={picking.place}>
        <ChosenPerson label={label} person={value} onChange={picking.change} />
      </div>
    );
  }
  const { active, isOpen, options, search } = picking;
  return (
    <div ref={picking.place} onBlur={picking.leave}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.field}>
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-status`}
          aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
          className={css(field.input, styles.input)}
          value={picking.text}
          onChange={(event) => picking.type(event.target.value)}
          onKeyDown={picking.pressKey}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={strings.suggestions(label)} hidden={!isOpen} className={styles.list}>
          {options.map((person, at) => (
            <PersonOption key={person.login} id={`${id}-${at}`} person={person} isActive={at === active} onChoose={() => picking.choose(person)} />
          ))}
        </ul>
      </div>
      <p id={`${id}-status`} role="status" className={styles.status}>
        {picking.status}
      </p>
      {search.kind === 'failed' && <FailureMessage failure={search.failure} onRetry={search.retry} />}
    </div>
  );
}
