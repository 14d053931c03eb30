import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { StoredMeeting } from '../../application/ports/meetingCalendar';
import { daysAfter } from '../../domain/calendar/calendarDate';
import { bodiesStrings } from '../../loc/bodies/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { useStrings } from '../language/useStrings';
import { useBodiesStyles } from './Bodies.styles';

export interface MeetingFormProps {
  readonly meeting: StoredMeeting;
  /** Days between closing and meeting that are proposed. */
  readonly daysBefore: number;
  readonly onSave: (meeting: StoredMeeting) => void;
  readonly onClose: () => void;
}

/** A meeting's day, closing day and place; the closing day follows the day until it is set by hand. */
export function MeetingForm({ meeting, daysBefore, onSave, onClose }: MeetingFormProps): JSX.Element {
  const strings = useStrings(bodiesStrings).calendar;
  const shared = useStrings(sharedStrings);
  const styles = useBodiesStyles();
  const [draft, setDraft] = React.useState(meeting);
  const [follows, setFollows] = React.useState(meeting.version === '');
  const [isTried, setTried] = React.useState(false);
  const isRight = draft.date !== '' && draft.papersBy !== '' && draft.papersBy <= draft.date;
  const setDate = (date: string): void => {
    const papersBy = follows && date !== '' ? daysAfter(date, -daysBefore) : draft.papersBy;
    setDraft({ ...draft, date, papersBy });
  };
  return (
    <div className={styles.form}>
      <TextField label={strings.date} type="date" value={draft.date} onChange={(_event, value) => setDate(value ?? '')} />
      <TextField
        label={strings.papersBy}
        type="date"
        value={draft.papersBy}
        onChange={(_event, value) => {
          setFollows(false);
          setDraft({ ...draft, papersBy: value ?? '' });
        }}
      />
      <TextField label={strings.place} maxLength={255} value={draft.place} onChange={(_event, value) => setDraft({ ...draft, place: value ?? '' })} />
      {isTried && !isRight && <p role="alert">{strings.papersAfter}</p>}
      <div className={styles.actions}>
        <PrimaryButton
          text={meeting.version === '' ? strings.save : strings.saveChange}
          onClick={() => {
            setTried(true);
            if (isRight) onSave(draft);
          }}
        />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </div>
  );
}
