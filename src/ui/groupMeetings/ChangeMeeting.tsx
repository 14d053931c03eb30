import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { StoredGroupMeeting } from '../../application/ports/groupMeetings';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { DateField } from '../rosters/change/DateField';
import type { MeetingDraft } from './MeetingDraft';
import { MeetingFields } from './MeetingFields';
import type { MeetingRowProps } from './MeetingRow';
import { useMeetingsStyles } from './Meetings.styles';
import { trimmedDraft } from './trimmedDraft';

export interface ChangeMeetingProps extends Pick<MeetingRowProps, 'group' | 'work'> {
  readonly meeting: StoredGroupMeeting;
  readonly onClose: () => void;
}

/** Another day, time, place or agenda. What is written stays when somebody else has changed the meeting meanwhile. */
export function ChangeMeeting({ group, meeting, work, onClose }: ChangeMeetingProps): JSX.Element {
  const strings = useStrings(groupMeetingsStrings);
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  const styles = useMeetingsStyles();
  const { groupMeetings } = usePorts();
  const [day, setDay] = React.useState(meeting.date);
  const [draft, setDraft] = React.useState<MeetingDraft>(meeting);
  const [isTried, setTried] = React.useState(false);
  const change = (): void => {
    setTried(true);
    const changed = trimmedDraft(draft);
    if (day === '' || changed === null) return;
    work.run(() => groupMeetings.save({ ...meeting, ...changed, date: day }), strings.changed(formatDate(day, language)), onClose);
  };
  return (
    <form
      className={styles.form}
      aria-label={strings.changeNamed(formatDate(meeting.date, language))}
      onSubmit={(event) => {
        event.preventDefault();
        change();
      }}
    >
      <DateField label={strings.day} value={day} onChange={setDay} />
      <MeetingFields group={group} draft={draft} onEdit={(edited) => setDraft({ ...draft, ...edited })} />
      {isTried && day === '' && <p role="alert">{strings.needsDay}</p>}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={work.isWorking ? strings.working : strings.saveChange} disabled={work.isWorking} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
