import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { confirmContacts } from '../../application/followup/confirmContacts';
import type { GroupFollowup } from '../../application/followup/groupFollowup';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { followupStrings } from '../../loc/followup/strings';
import { useAttempt } from '../loading/useAttempt';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { useObligationsStyles } from './Obligations.styles';

export interface ContactQuestionProps {
  readonly groupKey: string;
  readonly followup: GroupFollowup;
  readonly mayConfirm: boolean;
  readonly onChanged: (said: string) => void;
}

/** Whether the contact details are right, where the mandate demands it: asked when it is time, answered by one click. */
export function ContactQuestion({ groupKey, followup, mayConfirm, onChanged }: ContactQuestionProps): JSX.Element | null {
  const { contacts: strings } = useStrings(followupStrings);
  const language = useLanguage();
  const styles = useObligationsStyles();
  const ports = usePorts();
  const attempt = useAttempt();
  const followed = followup.obligations.find(({ obligation }) => obligation.kind === 'contactDetails');
  if (!followed) return null;
  const { proofs, state } = followed.standing;
  const last = proofs[proofs.length - 1];
  const known = last ? strings.confirmed(formatDate(last.date, language)) : strings.never;
  const confirm = (): void =>
    attempt.attempt(async () => {
      await confirmContacts(ports, groupKey, swedishDay(ports.clock.now()));
      onChanged(strings.confirmedNow);
    });
  if (state === 'met' || !mayConfirm) return <p className={styles.quiet}>{known}</p>;
  return (
    <section className={styles.notice} aria-label={strings.heading}>
      <p className={styles.what}>{strings.heading}</p>
      <p className={styles.text}>
        {strings.why} {strings.asked(followup.settings.contactTimesAYear)} {known}
      </p>
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={confirm} />}
      <DefaultButton text={strings.confirm} disabled={attempt.isWorking} onClick={confirm} />
    </section>
  );
}
