import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { TrailEvent } from '../../../domain/approval/trail';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';
import { useTrailStyles } from './TrailView.styles';
import { trailWords } from './trailWords';

export interface TrailEventsProps {
  readonly events: readonly TrailEvent[];
  readonly groupName: string;
  readonly nameOf: NameOf;
}

/** What has happened, one point of the line each; what did not count stands there too, with the reason. */
export function TrailEvents({ events, groupName, nameOf }: TrailEventsProps): JSX.Element {
  const strings = useStrings(decisionsStrings).trail;
  const styles = useTrailStyles();
  const language = useLanguage();
  return (
    <>
      {events.map((event) => {
        const words = trailWords(event, { strings, language, nameOf, groupName });
        const ignored = event.kind === 'ignored';
        return (
          <li key={event.id} className={css(styles.event, ignored && styles.ignored)}>
            <p className={styles.date}>
              {words.date}
              {ignored && ` · ${strings.ignored}`}
            </p>
            <p className={styles.sentence}>{words.sentence}</p>
            {words.details.map((detail) => (
              <p key={detail} className={styles.detail}>
                {detail}
              </p>
            ))}
            {words.minutesLink && (
              <p className={styles.detail}>
                <a className={styles.link} href={words.minutesLink}>
                  {strings.minutes}
                </a>
              </p>
            )}
          </li>
        );
      })}
    </>
  );
}
