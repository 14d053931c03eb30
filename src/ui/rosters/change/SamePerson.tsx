import * as React from 'react';
import type { Person } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';

export interface SamePersonProps {
  /** Those on the rosters who may be the one that is chosen. */
  readonly candidates: readonly Person[];
  /** Key of the one it is; empty for somebody else, null while nobody has answered. */
  readonly answer: string | null;
  readonly onAnswer: (personKey: string) => void;
}

/** Asks whether somebody who is to sit on a seat is one of those on the rosters already. */
export function SamePerson({ candidates, answer, onAnswer }: SamePersonProps): JSX.Element | null {
  const { person: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  if (candidates.length === 0) return null;
  const choice = (value: string, text: string): JSX.Element => (
    <label key={value} className={styles.text}>
      <input type="radio" name="same-person" checked={answer === value} onChange={() => onAnswer(value)} /> {text}
    </label>
  );
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{strings.isSame}</legend>
      {candidates.map(({ key, name, title, organisation, email }) => choice(key, strings.yes([name, title, organisation, email].filter((fact) => fact !== '').join(' · '))))}
      {choice('', strings.no)}
    </fieldset>
  );
}
