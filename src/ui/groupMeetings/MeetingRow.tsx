import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { StoredGroupMeeting } from '../../application/ports/groupMeetings';
import type { GroupRoster } from '../../application/rosters/readGroupRoster';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Group } from '../../domain/roster/roster';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';
import { ChangeMeeting } from './ChangeMeeting';
import { HoldMeeting } from './HoldMeeting';
import { MeetingAbout } from './MeetingAbout';
import { useMeetingsStyles } from './Meetings.styles';
import type { MeetingWork } from './useMeetingWork';

export interface MeetingRowProps {
  readonly group: Group;
  readonly meeting: StoredGroupMeeting;
  readonly roster: Loaded<GroupRoster | null>;
  readonly today: IsoDate;
  readonly work: MeetingWork;
  /** True for those who write for the group. */
  readonly mayWrite: boolean;
  /** The notes of a meeting, where they are written here; nothing when absent. */
  readonly notesOf?: (meeting: StoredGroupMeeting) => React.ReactNode;
}

/** A meeting, and what may be done with it. */
export function MeetingRow({ meeting, mayWrite, notesOf, ...props }: MeetingRowProps): JSX.Element {
  const { work, today } = props;
  const strings = useStrings(groupMeetingsStrings);
  const language = useLanguage();
  const styles = useMeetingsStyles();
  const { groupMeetings } = usePorts();
  const [open, setOpen] = React.useState<'change' | 'hold' | null>(null);
  const day = formatDate(meeting.date, language);
  const close = (): void => setOpen(null);
  const move = (state: StoredGroupMeeting['state'], done: string): void => work.run(() => groupMeetings.save({ ...meeting, state }), done);
  const { state, date } = meeting;
  return (
    <li className={styles.row}>
      <MeetingAbout meeting={meeting} />
      {notesOf?.(meeting)}
      {mayWrite && open === null && (
        <div className={styles.actions}>
          {state === 'planned' && date <= today && <ActionButton text={strings.hold} ariaLabel={strings.holdNamed(day)} disabled={work.isWorking} onClick={() => setOpen('hold')} />}
          {state === 'held' && <ActionButton text={strings.changeHeld} ariaLabel={strings.changeHeldNamed(day)} disabled={work.isWorking} onClick={() => setOpen('hold')} />}
          {state !== 'cancelled' && <ActionButton text={strings.change} ariaLabel={strings.changeNamed(day)} disabled={work.isWorking} onClick={() => setOpen('change')} />}
          {state === 'planned' && (
            <ActionButton text={strings.cancel} ariaLabel={strings.cancelNamed(day)} disabled={work.isWorking} onClick={() => move('cancelled', strings.cancelledNow(day))} />
          )}
          {state === 'cancelled' && (
            <ActionButton text={strings.restore} ariaLabel={strings.restoreNamed(day)} disabled={work.isWorking} onClick={() => move('planned', strings.restored(day))} />
          )}
        </div>
      )}
      {open === 'change' && <ChangeMeeting meeting={meeting} onClose={close} {...props} />}
      {open === 'hold' && <HoldMeeting meeting={meeting} onClose={close} {...props} />}
    </li>
  );
}
