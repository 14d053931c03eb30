import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { GroupCalendarSection } from '../groupCalendar/GroupCalendarSection';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { MeetingList } from './MeetingList';
import type { MeetingRowProps } from './MeetingRow';
import { useMeetingsStyles } from './Meetings.styles';
import { PlanMeetings } from './PlanMeetings';
import { sortMeetings } from './sortMeetings';
import { useMeetings } from './useMeetings';
import { useMeetingWork } from './useMeetingWork';

export type MeetingsPanelProps = Pick<MeetingRowProps, 'group' | 'roster' | 'mayWrite' | 'notesOf'>;

/** A group's meetings: those to come, those that wait to be entered as held, and earlier ones folded. */
export function MeetingsPanel({ group, ...props }: MeetingsPanelProps): JSX.Element {
  const strings = useStrings(groupMeetingsStrings);
  const styles = useMeetingsStyles();
  const { clock } = usePorts();
  const loaded = useMeetings(group.key);
  const reload = loaded.kind === 'loaded' ? loaded.reload : () => undefined;
  const calendar = loaded.kind === 'loaded' ? loaded.value.calendar : null;
  const work = useMeetingWork(group, calendar, reload);
  const [isPlanning, setPlanning] = React.useState(false);
  if (loaded.kind === 'loading') return <Skeleton lines={[50, 30, 70, 60, 30, 70]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const { meetings, isTold } = loaded.value;
  if (!isTold) return <p className={styles.text}>{strings.notShown}</p>;
  const today = swedishDay(clock.now());
  const { unheld, coming, held, earlier, cancelled } = sortMeetings(meetings, today);
  const list = (some: typeof meetings): JSX.Element => <MeetingList meetings={some} group={group} today={today} work={work} {...props} />;
  return (
    <>
      <p className={styles.text}>{strings.intro}</p>
      <div role="status">{work.said !== '' && <p className={styles.notice}>{work.said}</p>}</div>
      {work.failure !== null && <FailureMessage failure={work.failure} onRetry={work.retry} />}
      {props.mayWrite && !isPlanning && <DefaultButton text={strings.plan} onClick={() => setPlanning(true)} />}
      {props.mayWrite && isPlanning && (
        <PlanMeetings
          group={group}
          taken={meetings.filter(({ state }) => state !== 'cancelled').map(({ date }) => date)}
          work={work}
          onClose={() => setPlanning(false)}
        />
      )}
      {unheld.length > 0 && (
        <section>
          <h3 className={styles.heading}>{strings.unheld}</h3>
          {list(unheld)}
        </section>
      )}
      <section>
        <h3 className={styles.heading}>{strings.coming}</h3>
        {coming.length > 0 ? list(coming) : <p className={styles.text}>{`${strings.none} ${strings.noneWho}`}</p>}
      </section>
      {held.length > 0 && (
        <section>
          <h3 className={styles.heading}>{strings.held}</h3>
          {list(held)}
        </section>
      )}
      {earlier.length > 0 && (
        <details className={styles.fold}>
          <summary>{strings.earlier(earlier.length)}</summary>
          {list(earlier)}
        </details>
      )}
      {cancelled.length > 0 && (
        <details className={styles.fold}>
          <summary>{strings.cancelled(cancelled.length)}</summary>
          {list(cancelled)}
        </details>
      )}
      <GroupCalendarSection group={group} calendar={loaded.value.calendar} mayWrite={props.mayWrite} onChanged={loaded.reload} />
    </>
  );
}
