import * as React from 'react';
import type { Group, Term } from '../../../domain/roster/roster';
import { memberStrings } from '../../../loc/members/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../useSeatWords';
import { useSeatHistoryStyles } from './SeatHistory.styles';

export interface TermLineProps {
  readonly group: Group;
  readonly term: Term;
  readonly name: string;
}

/** A term: who and when, who appointed, how interests were judged, and its note. */
export function TermLine({ group, term, name }: TermLineProps): JSX.Element {
  const { history: strings } = useStrings(rostersStrings);
  const members = useStrings(memberStrings);
  const language = useLanguage();
  const words = useSeatWords(group);
  const styles = useSeatHistoryStyles();
  const appointed = strings.appointed(term.appointedBy, formatDate(term.appointedOn, language), term.paragraph);
  const until = term.interestsUntil === '' ? '' : formatDate(term.interestsUntil, language);
  const { interests } = members;
  const judged = term.interests === 'none' ? '' : interests[term.interests](until);
  return (
    <>
      {name}, {words.period(term)}
      {[appointed, judged, term.note]
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line} className={styles.quiet}>
            {line}
          </p>
        ))}
    </>
  );
}
