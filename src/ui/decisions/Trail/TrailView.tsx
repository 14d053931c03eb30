import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { Trail } from '../../../domain/approval/trail';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';
import { useTrailStyles } from './TrailView.styles';
import { trailWords } from './trailWords';

export interface TrailViewProps {
  readonly trail: Trail;
  readonly groupName: string;
  readonly nameOf: NameOf;
}

/** A case as a line of events in plain words; what did not count stands there too, with the reason. */
export function TrailView({ trail, groupName, nameOf }: TrailViewProps): JSX.Element {
  const strings = useStrings(decisionsStrings).trail;
  const styles = useTrailStyles();
  const language = useLanguage();
  const { waiting } = trail;
  return (
    <ol className={styles.line}>
      {trail.events.map((event) => {
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
      {waiting && (
        <li className={css(styles.event, styles.waiting)}>
          <p className={styles.sentence}>
            {waiting.kind === 'bodies'
              ? strings.waiting(waiting.bodies.map(nameOf).join(', '))
              : strings.waitingForPublication}
          </p>
        </li>
      )}
    </ol>
  );
}
