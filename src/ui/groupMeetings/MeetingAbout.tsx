import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { GroupMeeting } from '../../domain/followup/groupMeeting';
import { regionNamed } from '../../domain/roster/regionNamed';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useMeetingsStyles } from './Meetings.styles';

/** When and where, who came, and what was on the agenda. */
export function MeetingAbout({ meeting }: { readonly meeting: GroupMeeting }): JSX.Element {
  const strings = useStrings(groupMeetingsStrings);
  const language = useLanguage();
  const styles = useMeetingsStyles();
  const { date, time, place, link, hostRegion, state, agenda, attendance, notesLink } = meeting;
  const day = formatDate(date, language);
  const sum = (of: 'present' | 'seats'): number => attendance.reduce((total, region) => total + region[of], 0);
  const byRegion = attendance.map(({ regionKey, present, seats }) => strings.cameFrom(regionKey === '' ? strings.outside : regionNamed(regionKey), present, seats));
  const points = agenda.split('\n').filter((point) => point !== '');
  const where = [place, hostRegion === '' ? '' : strings.hostedBy(regionNamed(hostRegion))].filter((part) => part !== '');
  return (
    <>
      <p className={styles.day}>{time === '' ? day : `${day}, ${time}`}</p>
      {where.length > 0 && <p className={styles.detail}>{where.join('. ')}</p>}
      {state === 'held' && (
        <p className={styles.detail}>{attendance.length === 0 ? strings.notCounted : `${strings.came(sum('present'), sum('seats'))} ${byRegion.join(', ')}.`}</p>
      )}
      {link !== '' && state === 'planned' && (
        <p className={styles.detail}>
          <Link href={link} underline target="_blank" rel="noreferrer" aria-label={strings.joinNamed(day)}>
            {strings.join}
          </Link>
        </p>
      )}
      {notesLink !== '' && (
        <p className={styles.detail}>
          <Link href={notesLink} underline target="_blank" rel="noreferrer" aria-label={strings.notesNamed(day)}>
            {strings.notes}
          </Link>
        </p>
      )}
      {points.length > 0 && (
        <details className={styles.agenda}>
          <summary aria-label={strings.agendaOf(day)}>{strings.agendaShown}</summary>
          <ol>
            {points.map((point, index) => (
              <li key={`${index} ${point}`}>{point}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
