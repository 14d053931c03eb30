import * as React from 'react';
import { bodiesStrings } from '../../loc/bodies/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { useBodiesStyles } from './Bodies.styles';
import { MeetingCalendarView } from './MeetingCalendarView';
import { RecordingGroupView } from './RecordingGroupView';
import { useBodies } from './useBodies';

/** The bodies that decide: who records for them, who stands in, and when they meet. */
export function BodiesPanel(): JSX.Element {
  const strings = useStrings(bodiesStrings);
  const styles = useBodiesStyles();
  const loaded = useBodies();
  if (loaded.kind === 'loading') return <Skeleton lines={[60, 40, 70, 50, 40, 70]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const { value: view, reload } = loaded;
  if (!view.participant) return <p className={styles.text}>{strings.noAccess}</p>;
  if (view.groups.length === 0) return <p className={styles.text}>{strings.none}</p>;
  return (
    <>
      <p className={styles.text}>{strings.intro}</p>
      <section>
        <h3 className={styles.heading}>{strings.recorders.heading}</h3>
        {view.groups.map((group) => (
          <RecordingGroupView key={group.sharePointGroup} group={group} view={view} onChanged={reload} />
        ))}
      </section>
      <MeetingCalendarView view={view} />
    </>
  );
}
