import * as React from 'react';
import type { Nomination } from '../../domain/nomination/nomination';
import { nominationStrings } from '../../loc/nominations/strings';
import { formatDay } from '../language/formatInstant';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useNominationsStyles } from './Nominations.styles';

/** What has happened, with who recorded it; what does not count with the reason. */
export function NominationHistory({ nomination: { counted, ignored } }: { readonly nomination: Nomination }): JSX.Element {
  const strings = useStrings(nominationStrings);
  const language = useLanguage();
  const styles = useNominationsStyles();
  return (
    <details>
      <summary className={styles.summary}>{strings.history}</summary>
      <ul>
        {counted.map(({ id, act, recorded, recordedBy }) => (
          <li key={id}>{strings.recordedBy(strings.acts[act.kind], formatDay(recorded, language), recordedBy)}</li>
        ))}
        {ignored.map(({ step: { id, act }, reason }) => (
          <li key={id} className={styles.quiet}>
            {strings.ignored(strings.acts[act.kind], strings.reasons[reason])}
          </li>
        ))}
      </ul>
    </details>
  );
}
