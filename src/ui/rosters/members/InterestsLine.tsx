import * as React from 'react';
import { isCleared } from '../../../domain/interests/isCleared';
import type { IsoDate } from '../../../domain/mandate/answer';
import type { Term } from '../../../domain/roster/roster';
import { memberStrings } from '../../../loc/members/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatRowStyles } from './SeatRow.styles';

export interface InterestsLineProps {
  readonly term: Term;
  readonly today: IsoDate;
}

/** How the holder's interests were judged and until when; or that the seat waits for it, and is not active. */
export function InterestsLine({ term, today }: InterestsLineProps): JSX.Element {
  const strings = useStrings(memberStrings);
  const language = useLanguage();
  const styles = useSeatRowStyles();
  const { interests, interestsUntil } = term;
  const until = interestsUntil === '' ? '' : formatDate(interestsUntil, language);
  if (isCleared(term, today)) return <p className={styles.more}>{interests === 'conditions' ? strings.interests.conditions(until) : strings.interests.cleared(until)}</p>;
  const reason = interestsUntil !== '' ? strings.clearanceEnded(until) : interests === 'none' ? '' : strings.interests[interests]('');
  return (
    <p className={styles.more}>
      <strong>{strings.waitsForClearance(reason)}</strong>
    </p>
  );
}
