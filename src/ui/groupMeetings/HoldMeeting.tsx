import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { AttendanceFields } from './AttendanceFields';
import type { ChangeMeetingProps } from './ChangeMeeting';
import type { MeetingRowProps } from './MeetingRow';
import { useMeetingsStyles } from './Meetings.styles';
import { useHoldMeeting } from './useHoldMeeting';

export type HoldMeetingProps = ChangeMeetingProps & Pick<MeetingRowProps, 'roster'>;

/** Who came, seat by seat as the roster was that day, and where the notes are. */
export function HoldMeeting(props: HoldMeetingProps): JSX.Element {
  const { group, meeting, roster, work, onClose } = props;
  const strings = useStrings(groupMeetingsStrings);
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  const styles = useMeetingsStyles();
  const hold = useHoldMeeting(props);
  const day = formatDate(meeting.date, language);
  return (
    <form
      className={styles.form}
      aria-label={strings.attendance(day)}
      onSubmit={(event) => {
        event.preventDefault();
        hold.save();
      }}
    >
      {roster.kind === 'failed' && <FailureMessage failure={roster.failure} onRetry={roster.retry} />}
      {roster.kind === 'loading' && <Skeleton lines={[40, 60, 60]} />}
      {roster.kind === 'loaded' && <AttendanceFields group={group} seats={hold.seats} howOf={hold.howOf} onChange={hold.setHow} />}
      <TextField
        label={strings.notesLink}
        type="url"
        value={hold.notesLink}
        errorMessage={hold.isLinkRight ? undefined : strings.badLink}
        onChange={(_event, link) => hold.setNotesLink(link ?? '')}
      />
      <div className={styles.actions}>
        <PrimaryButton
          type="submit"
          text={work.isWorking ? strings.working : meeting.state === 'held' ? strings.changeHeld : strings.holdNow}
          disabled={work.isWorking || roster.kind !== 'loaded'}
        />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
