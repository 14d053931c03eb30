import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { BodiesView } from '../../application/delegation/readBodies';
import type { StoredMeeting } from '../../application/ports/meetingCalendar';
import type { CalendarDay } from '../../domain/meetings/calendarFile';
import { usualClosing } from '../../domain/meetings/usualClosing';
import { swedishOrder } from '../../domain/roster/swedishOrder';
import { bodiesStrings } from '../../loc/bodies/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { SelectField } from '../components/SelectField/SelectField';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { CalendarFileLink } from '../meetings/CalendarFileLink';
import { useBodiesStyles } from './Bodies.styles';
import { CalendarNotice } from './CalendarNotice';
import { MeetingForm } from './MeetingForm';
import { MeetingRow } from './MeetingRow';
import { PasteMeetings } from './PasteMeetings';
import { useMeetingCalendar } from './useMeetingCalendar';

/** One body's meetings at a time: to come, and earlier ones folded. */
export function MeetingCalendarView({ view }: { readonly view: BodiesView }): JSX.Element {
  const strings = useStrings(bodiesStrings).calendar;
  const language = useLanguage();
  const styles = useBodiesStyles();
  const calendar = useMeetingCalendar(view);
  const nameOf = (key: string): string => view.names.get(key) ?? key;
  const bodies = view.groups.flatMap((group) => group.bodies).sort((one, other) => swedishOrder(nameOf(one), nameOf(other)));
  const [body, setBody] = React.useState(bodies[0] ?? '');
  const [added, setAdded] = React.useState<StoredMeeting | null>(null);
  const own = calendar.meetings.filter((meeting) => meeting.body === body);
  const [coming, past] = [own.filter(({ date }) => date >= view.today), own.filter(({ date }) => date < view.today)];
  const daysBefore = usualClosing(own, body);
  const rows = (meetings: readonly StoredMeeting[]): JSX.Element => (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.key} meeting={meeting} daysBefore={daysBefore} calendar={view.mayChangeMeetings ? calendar : null} />
      ))}
    </ul>
  );
  const dayOf = (meeting: StoredMeeting): CalendarDay => ({
    uid: meeting.key,
    date: meeting.date,
    summary: strings.meets(nameOf(body)),
    description: strings.papersIn(formatDate(meeting.papersBy, language)),
    place: meeting.place,
    link: ''
  });
  return (
    <section>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <div className={styles.form}>
        <SelectField label={strings.body} value={body} options={bodies.map((key) => ({ value: key, text: nameOf(key) }))} onChange={setBody} />
      </div>
      <CalendarNotice calendar={calendar} />
      {calendar.failure !== undefined && <FailureMessage failure={calendar.failure} onRetry={calendar.retry} />}
      <h4 className={styles.groupName}>{strings.coming}</h4>
      {coming.length === 0 ? <p className={styles.text}>{strings.noneComing}</p> : rows(coming)}
      <div className={styles.more}>
        {past.length > 0 && (
          <details>
            <summary>{strings.past(past.length)}</summary>
            {rows(past)}
          </details>
        )}
        {!view.mayChangeMeetings && <p className={styles.quiet}>{strings.whoKeeps}</p>}
        {view.mayChangeMeetings && added === null && <DefaultButton text={strings.add} onClick={() => setAdded(calendar.newMeeting(body))} />}
        {view.mayChangeMeetings && added !== null && (
          <MeetingForm
            key={added.key}
            meeting={{ ...added, body }}
            daysBefore={daysBefore}
            onClose={() => setAdded(null)}
            onSave={(meeting) => {
              calendar.save({ ...meeting, body });
              setAdded(null);
            }}
          />
        )}
        {view.mayChangeMeetings && (
          <PasteMeetings
            key={body}
            daysBefore={daysBefore}
            taken={own.map(({ date }) => date)}
            isWorking={calendar.isWorking}
            onAdd={(dates, days) => calendar.addMany(body, dates, days)}
          />
        )}
        <CalendarFileLink days={coming.map(dayOf)} name={strings.fileName(nameOf(body))} />
      </div>
    </section>
  );
}
