import * as React from 'react';
import type { DirectoryPerson } from '../../../application/ports/peopleDirectory';
import { peopleStrings } from '../../../loc/people/strings';
import type { LaterFocus } from '../../components/useLaterFocus';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import type { PersonPickerProps } from './PersonPicker';
import type { PersonSearch } from './usePersonSearch';
import { usePersonSearch } from './usePersonSearch';

export interface PersonPicking {
  readonly text: string;
  readonly place: LaterFocus['place'];
  /** People of the directory, and last the name as it is typed, where that may be used. */
  readonly options: readonly DirectoryPerson[];
  readonly isOpen: boolean;
  /** Index of the option that Enter chooses; -1 for none. */
  readonly active: number;
  /** How the search stands, in a sentence. */
  readonly status: string;
  readonly search: PersonSearch;
  type(text: string): void;
  pressKey(event: React.KeyboardEvent): void;
  leave(event: React.FocusEvent): void;
  choose(person: DirectoryPerson): void;
  /** Back to the field, to look for somebody else. */
  change(): void;
}

/** What is typed, what is found and which of them is chosen. */
export function usePersonPicker({ onChange, allowsNoAccount = false }: PersonPickerProps): PersonPicking {
  const strings = useStrings(peopleStrings);
  const [text, setText] = React.useState('');
  const [isWanted, setWanted] = React.useState(false);
  const [moved, setMoved] = React.useState(0);
  const { place, focusLater } = useLaterFocus();
  const search = usePersonSearch(text);
  const name = text.trim();
  const mayUseTyped = allowsNoAccount && name !== '' && (search.kind === 'found' || search.kind === 'failed');
  const options = mayUseTyped ? [...search.people, { login: '', name, title: '', email: '' }] : search.people;
  const isOpen = isWanted && options.length > 0;
  // What was found for fewer letters is shown until the answer comes, but a hasty Enter must not take one of them.
  const active = isOpen && search.kind !== 'searching' ? Math.min(moved, options.length - 1) : -1;
  const status = {
    idle: strings.hint,
    searching: strings.searching,
    found: search.people.length > 0 ? strings.found(search.people.length) : allowsNoAccount ? strings.nobodyButTyped : strings.nobody,
    failed: ''
  }[search.kind];

  const choose = (person: DirectoryPerson): void => {
    setText('');
    setWanted(false);
    onChange(person);
    focusLater((found) => found.querySelector('button'));
  };
  const pressKey = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setWanted(true);
      if (active >= 0) setMoved((active + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length);
    } else if (event.key === 'Enter') {
      // A form around the field is not sent by choosing in it.
      event.preventDefault();
      const chosen = options[active];
      if (chosen) choose(chosen);
    } else if (event.key === 'Escape' && isOpen) {
      // A panel around the field stays open: Escape closes one thing at a time.
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      setWanted(false);
    }
  };
  return {
    text,
    place,
    options,
    isOpen,
    active,
    status,
    search,
    type: (typed) => {
      setText(typed);
      setWanted(true);
      setMoved(0);
    },
    pressKey,
    leave: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setWanted(false);
    },
    choose,
    change: () => {
      onChange(null);
      focusLater((found) => found.querySelector('input'));
    }
  };
}
