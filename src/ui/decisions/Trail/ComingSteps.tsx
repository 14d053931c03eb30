import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { Round } from '../../../domain/approval/caseState';
import { remainingSteps } from '../../../domain/approval/remainingSteps';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Meeting } from '../../../domain/meetings/meeting';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { NameOf } from '../NameOf';
import { useTrailStyles } from './TrailView.styles';
import { waitingWords } from './waitingWords';

export interface ComingStepsProps {
  readonly round: Round;
  readonly meetings: readonly Meeting[];
  /** Bodies for which nobody records decisions. */
  readonly unmanned: readonly string[];
  readonly nameOf: NameOf;
}

/** Whom the round waits for and until when, and in grey what comes after. */
export function ComingSteps({ round, meetings, unmanned, nameOf }: ComingStepsProps): JSX.Element {
  const strings = useStrings(decisionsStrings).trail;
  const styles = useTrailStyles();
  const language = useLanguage();
  const { clock } = usePorts();
  const speech = { strings, language, nameOf, meetings, today: swedishDay(clock.now()) };
  const [, ...after] = remainingSteps(round);
  if (round.currentStep === null) {
    return (
      <li className={css(styles.event, styles.waiting)}>
        <p className={styles.sentence}>{strings.waitingForPublication}</p>
      </li>
    );
  }
  return (
    <>
      <li className={css(styles.event, styles.waiting)}>
        {round.waitingBodies.map((body) => {
          const { sentence, late, noMeeting } = waitingWords(round, body, speech);
          return (
            <div key={body} className={styles.waitedFor}>
              <p className={styles.sentence}>{sentence}</p>
              {late !== '' && <p className={css(styles.detail, styles.late)}>{late}</p>}
              {noMeeting !== '' && <p className={styles.detail}>{noMeeting}</p>}
              {unmanned.includes(body) && <p className={css(styles.detail, styles.late)}>{strings.nobody(nameOf(body))}</p>}
            </div>
          );
        })}
        <p className={styles.detail}>{strings.waitingSince(formatDay(round.waitingSince, language))}</p>
      </li>
      {after.map(({ step, bodies }) => (
        <li key={step.key} className={css(styles.event, styles.ahead)}>
          <p className={styles.sentence}>{strings.ahead[step.kind](bodies.map(nameOf).join(', '))}</p>
        </li>
      ))}
      <li className={css(styles.event, styles.ahead)}>
        <p className={styles.sentence}>{strings.publicationAhead}</p>
      </li>
    </>
  );
}
