import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { deliver } from '../../application/followup/deliver';
import { isLinkOrEmpty } from '../../domain/approval/recordShape';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { followupStrings } from '../../loc/followup/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { useAttempt } from '../loading/useAttempt';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { DateField } from '../rosters/change/DateField';
import type { AttestFormProps } from './AttestForm';
import { useObligationsStyles } from './Obligations.styles';

/** Says for the group that something has been delivered: when, and where it is. */
export function DeliverForm({ obligation, period, what, onDone, onClose }: AttestFormProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const shared = useStrings(sharedStrings);
  const styles = useObligationsStyles();
  const ports = usePorts();
  const attempt = useAttempt();
  const today = swedishDay(ports.clock.now());
  const [deliveredOn, setDay] = React.useState(today);
  const [link, setLink] = React.useState('');
  const [remark, setRemark] = React.useState('');
  const isLinkRight = isLinkOrEmpty(link.trim());
  const isDayRight = deliveredOn !== '' && deliveredOn <= today;
  const save = (): void => {
    if (!isLinkRight || !isDayRight) return;
    const delivery = { deliveredOn, link: link.trim(), remark: remark.trim() };
    attempt.attempt(() => deliver(ports, obligation, period, delivery).then(() => onDone(strings.deliveredNow)));
  };
  return (
    <form
      className={styles.form}
      aria-label={strings.deliverHeading(what)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DateField label={strings.deliveredOn} value={deliveredOn} onChange={setDay} />
      {!isDayRight && <p role="alert">{strings.badDay}</p>}
      <TextField label={strings.link} type="url" value={link} errorMessage={isLinkRight ? undefined : strings.badLink} onChange={(_event, next) => setLink(next ?? '')} />
      <TextField label={strings.remark} maxLength={255} value={remark} onChange={(_event, next) => setRemark(next ?? '')} />
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={save} />}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={attempt.isWorking ? strings.working : strings.deliver} disabled={attempt.isWorking} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
