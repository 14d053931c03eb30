import * as React from 'react';
import type { GroupOverview } from '../../../application/overview/regionOverview';
import { overviewStrings } from '../../../loc/overview/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { endingByDate } from './endingByDate';
import { useEndingTermsStyles } from './EndingTerms.styles';
import { usePlaceWords } from '../usePlaceWords';

/** The terms that end within the view's horizon, by date: many on one day stand together. */
export function EndingTerms({ rows }: { readonly rows: readonly GroupOverview[] }): JSX.Element {
  const { ends: strings, groups } = useStrings(overviewStrings);
  const language = useLanguage();
  const { roleIn } = usePlaceWords();
  const styles = useEndingTermsStyles();
  const days = endingByDate(rows);
  if (days.length === 0) {
    return <p className={styles.nothing}>{strings.nothing}</p>;
  }
  return (
    <ul className={styles.list}>
      {days.map((day) => (
        <li key={day.date} className={styles.day}>
          <p className={styles.date}>
            {formatDate(day.date, language)}
            {day.endings.length > 1 && (
              <span className={styles.together}> · {strings.endsTogether(day.endings.length)}</span>
            )}
          </p>
          <ul className={styles.people}>
            {day.endings.map(({ group, place }) => (
              <li key={place.seat.key} className={styles.person}>
                {strings.line(place.person || groups.notShown, roleIn(place.seat, group), group.name)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
