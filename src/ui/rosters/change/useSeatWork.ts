import * as React from 'react';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import { Failure } from '../../../application/ports/failure';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDay, formatTime } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';

export interface SeatWork {
  readonly isWorking: boolean;
  /** What became of the last thing done, as a sentence; empty before. */
  readonly said: string;
  /** Who was there first, as a sentence; empty when nobody was. */
  readonly overtaken: string;
  /** What the server could not do; null when it did not fail. */
  readonly failure: unknown;
  /** Does something with one seat; the work gives the sentence that tells of it, null when nothing was done. */
  run(seatKey: string, work: () => Promise<string | null>): void;
  reset(): void;
}

type State = Omit<SeatWork, 'run' | 'reset'>;

const idle: State = { isWorking: false, said: '', overtaken: '', failure: null };

/** Does one thing at a time with a group's seats, and tells who else has changed a seat when somebody was first. */
export function useSeatWork({ roster }: GroupRoster, onDone: () => void): SeatWork {
  const { seatEditor } = usePorts();
  const { change: strings } = useStrings(rostersStrings);
  const language = useLanguage();
  const [state, setState] = React.useState<State>(idle);
  const isHere = React.useRef(true);
  React.useEffect(
    () => () => {
      isHere.current = false;
    },
    []
  );
  const settle = (next: Partial<State>): void => {
    if (isHere.current) setState({ ...idle, ...next });
  };
  async function whoWasFirst(seatKey: string): Promise<string> {
    const groupKey = roster.groups[0]?.key ?? '';
    const seats = await seatEditor.ofGroup(groupKey).catch(() => []);
    const now = seats.find(({ seat }) => seat.key === seatKey);
    if (!now || now.changedBy === '') return strings.conflictUnnamed;
    const when = new Date(now.changed);
    return strings.conflict(now.changedBy, `${formatDay(now.changed, language)} ${formatTime(when, language)}`);
  }
  return {
    ...state,
    reset: () => setState(idle),
    run: (seatKey, work) => {
      if (state.isWorking) return;
      setState({ ...idle, isWorking: true });
      work().then(
        (said) => {
          settle({ said: said ?? '' });
          if (said !== null) onDone();
        },
        async (failure: unknown) => {
          if (failure instanceof Failure && failure.kind === 'conflict') settle({ overtaken: await whoWasFirst(seatKey) });
          else settle({ failure });
        }
      );
    }
  };
}
