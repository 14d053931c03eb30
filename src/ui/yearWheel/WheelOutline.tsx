import * as React from 'react';
import type { WheelMonth } from '../../domain/followup/wheelEvent';
import type { Group } from '../../domain/roster/roster';
import { yearWheelStrings } from '../../loc/yearWheel/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { tellEvent } from './tellEvent';
import { useYearWheelStyles } from './YearWheel.styles';

export interface WheelOutlineProps {
  readonly group: Group;
  readonly year: string;
  readonly months: readonly WheelMonth[];
}

/** The year in words, month by month. */
export function WheelOutline({ group, year, months }: WheelOutlineProps): JSX.Element {
  const strings = useStrings(yearWheelStrings);
  const language = useLanguage();
  const styles = useYearWheelStyles();
  const isEmpty = months.every(({ events }) => events.length === 0);
  if (isEmpty) return <p className={styles.text}>{strings.nothing}</p>;
  return (
    <ul className={styles.months} aria-label={strings.list(year)}>
      {months.map(({ month, events }, index) => (
        <li key={month} className={styles.month}>
          <p className={styles.monthName}>
            {strings.months[index]}
            {events.length === 0 && <span className={styles.quiet}>{`: ${strings.nothingIn}`}</span>}
          </p>
          {events.length > 0 && (
            <ul className={styles.events}>
              {events.map((event) => {
                const { here, more } = tellEvent(event, group, language);
                return <li key={event.key}>{`${formatDate(event.date, language)}: ${here}${more === '' ? '' : ` (${more})`}`}</li>;
              })}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
