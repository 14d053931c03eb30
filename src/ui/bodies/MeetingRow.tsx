import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { StoredMeeting } from '../../application/ports/meetingCalendar';
import { bodiesStrings } from '../../loc/bodies/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useBodiesStyles } from './Bodies.styles';
import { MeetingForm } from './MeetingForm';
import type { MeetingCalendarState } from './useMeetingCalendar';

export interface MeetingRowProps {
  readonly meeting: StoredMeeting;
  readonly daysBefore: number;
  /** Null for one who only reads. */
  readonly calendar: MeetingCalendarState | null;
}

/** A meeting, and what may be done with it. */
export function MeetingRow({ meeting, daysBefore, calendar }: MeetingRowProps): JSX.Element {
  const strings = useStrings(bodiesStrings).calendar;
  const language = useLanguage();
  const styles = useBodiesStyles();
  const [isChanging, setChanging] = React.useState(false);
  const date = formatDate(meeting.date, language);
  const sentence = strings.row(date, formatDate(meeting.papersBy, language));
  return (
    <li>
      <div className={styles.row}>
        <span>{meeting.place === '' ? sentence : `${sentence}. ${meeting.place}`}</span>
        {calendar && !isChanging && (
          <span>
            <ActionButton text={strings.change} ariaLabel={strings.changeNamed(date)} disabled={calendar.isWorking} onClick={() => setChanging(true)} />
            <ActionButton text={strings.remove} ariaLabel={strings.removeNamed(date)} disabled={calendar.isWorking} onClick={() => calendar.remove(meeting)} />
          </span>
        )}
      </div>
      {calendar && isChanging && (
        <MeetingForm
          meeting={meeting}
          daysBefore={daysBefore}
          onClose={() => setChanging(false)}
          onSave={(changed) => {
            calendar.save(changed);
            setChanging(false);
          }}
        />
      )}
    </li>
  );
}
