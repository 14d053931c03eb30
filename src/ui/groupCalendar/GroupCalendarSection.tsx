import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { StoredCalendar } from '../../application/ports/groupCalendars';
import type { Group } from '../../domain/roster/roster';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { formatDay } from '../language/formatInstant';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useGroupCalendarStyles } from './GroupCalendar.styles';
import { useGroupCalendar } from './useGroupCalendar';

export interface GroupCalendarSectionProps {
  readonly group: Group;
  /** Null while nobody has made one. */
  readonly calendar: StoredCalendar | null;
  readonly mayWrite: boolean;
  /** The calendar has been written: read again when. */
  readonly onChanged: () => void;
}

/** The group's days in one's own calendar: as a copy, or as a calendar to subscribe to, with what that demands. */
export function GroupCalendarSection(props: GroupCalendarSectionProps): JSX.Element {
  const { calendar, mayWrite } = props;
  const { calendar: strings } = useStrings(groupMeetingsStrings);
  const language = useLanguage();
  const styles = useGroupCalendarStyles();
  const work = useGroupCalendar(props);
  return (
    <section>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <div className={styles.actions}>
        <DefaultButton text={strings.file} disabled={work.isWorking} onClick={work.saveFile} />
      </div>
      <p className={styles.quiet}>{strings.fileHint}</p>
      {calendar === null && <p className={styles.text}>{strings.none}</p>}
      {calendar !== null && (
        <div className={styles.address}>
          <TextField label={strings.address} readOnly value={calendar.address} description={strings.updated(formatDay(calendar.updated, language))} />
        </div>
      )}
      <div role="status">{work.said !== '' && <p className={styles.notice}>{work.said}</p>}</div>
      {work.failure !== null && <FailureMessage failure={work.failure} onRetry={work.retry} />}
      <div className={styles.actions}>
        {calendar !== null && <DefaultButton text={strings.copy} onClick={work.copyAddress} />}
        {mayWrite && <DefaultButton text={calendar === null ? strings.make : strings.update} disabled={work.isWorking} onClick={work.update} />}
      </div>
      {(calendar !== null || mayWrite) && (
        <details className={styles.how}>
          <summary>{strings.how}</summary>
          <ol>
            {strings.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className={styles.text}>{strings.without}</p>
          <p className={styles.text}>{strings.holds}</p>
        </details>
      )}
    </section>
  );
}
