import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { NominationsRead } from '../../application/nominations/readNominations';
import type { Nomination } from '../../domain/nomination/nomination';
import { nominationId } from '../../domain/nomination/nominationId';
import { nominationStrings } from '../../loc/nominations/strings';
import { nominationParameter } from '../address/nominationParameter';
import { useArrival } from '../address/useArrival';
import { useStrings } from '../language/useStrings';
import { NominationHistory } from './NominationHistory';
import { useNominationsStyles } from './Nominations.styles';
import { placesFor } from './placesFor';
import { StepForms } from './steps/StepForms';
import type { NominationsState } from './useNominations';
import { useNominationWords } from './useNominationWords';

export interface NominationRowProps {
  readonly nomination: Nomination;
  readonly read: NominationsRead;
  readonly state: NominationsState;
}

/** A nomination: what it is to, how it stands, and its next step for whoever may take it. */
export function NominationRow({ nomination, read, state }: NominationRowProps): JSX.Element {
  const strings = useStrings(nominationStrings);
  const styles = useNominationsStyles();
  const words = useNominationWords(read.groups);
  const key = nominationId(nomination);
  const arrival = useArrival<HTMLLIElement>(nominationParameter, key);
  const about = words.about(nomination);
  const isOpen = state.opened === key;
  return (
    <li {...arrival} className={styles.row}>
      <h4 className={styles.name}>{about}</h4>
      <p className={styles.line}>{words.standing(nomination).join(' ')}</p>
      <NominationHistory nomination={nomination} />
      {placesFor(nomination, read.places).length > 0 && (
        <div className={styles.actions}>
          <DefaultButton text={strings.handle} ariaLabel={strings.handleNamed(about)} aria-expanded={isOpen} onClick={() => state.open(isOpen ? '' : key)} />
        </div>
      )}
      {isOpen && <StepForms nomination={nomination} read={read} state={state} />}
    </li>
  );
}
