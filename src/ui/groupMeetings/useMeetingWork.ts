import * as React from 'react';
import { publishCalendar } from '../../application/followup/publishCalendar';
import type { ToldMeetings } from '../../application/followup/readGroupMeetings';
import { Failure } from '../../application/ports/failure';
import type { Group } from '../../domain/roster/roster';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { useStrings } from '../language/useStrings';
import { useStateWhileHere } from '../loading/useStateWhileHere';
import { usePorts } from '../ports/usePorts';
import { sharedCalendarWords } from '../yearWheel/sharedCalendarWords';

export interface MeetingWork {
  readonly isWorking: boolean;
  /** What was done last, as a sentence; empty before. */
  readonly said: string;
  /** What the last work was refused with; null for nothing. */
  readonly failure: unknown;
  /** Does it again, or reads the newest when somebody else was first. */
  retry(): void;
  /**
   * Changes the group's meetings, one thing at a time. Safe to repeat.
   * @param done tells of it when it is done
   * @param onDone when the meetings are stored
   */
  run(work: () => Promise<unknown>, done: string, onDone?: () => void): void;
}

type State = Pick<MeetingWork, 'isWorking' | 'said' | 'failure'>;

const idle: State = { isWorking: false, said: '', failure: null };

/**
 * Changes meetings, and then the calendar that others subscribe to.
 * @param onStored reads the meetings again
 */
export function useMeetingWork(group: Group, calendar: ToldMeetings['calendar'], onStored: () => void): MeetingWork {
  const ports = usePorts();
  const { calendar: strings } = useStrings(groupMeetingsStrings);
  const [state, setState] = useStateWhileHere(idle);
  const last = React.useRef<() => void>(() => undefined);
  const settle = (next: Partial<State>): void => setState({ ...idle, ...next });
  const told = async (done: string): Promise<string> => {
    if (calendar === null) return done;
    return publishCalendar(ports, group.key, sharedCalendarWords(group)).then(
      () => done,
      () => strings.notUpdated
    );
  };
  const run: MeetingWork['run'] = (work, done, onDone) => {
    if (state.isWorking) return;
    last.current = () => run(work, done, onDone);
    setState({ ...idle, isWorking: true });
    work().then(
      async () => {
        onDone?.();
        onStored();
        settle({ said: await told(done) });
      },
      (failure: unknown) => settle({ failure })
    );
  };
  const wasOvertaken = state.failure instanceof Failure && state.failure.kind === 'conflict';
  return {
    ...state,
    run,
    retry: () => {
      setState(idle);
      if (wasOvertaken) onStored();
      else last.current();
    }
  };
}
