import { Failure } from '../../../application/ports/failure';
import type { StoredSeat } from '../../../application/ports/seatEditor';
import type { MemberOutcome } from '../../../application/rosters/changeMember';
import type { ChangeProblem } from '../../../domain/roster/changeProblem';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDay, formatTime } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useStateWhileHere } from '../../loading/useStateWhileHere';
import { usePorts } from '../../ports/usePorts';

export interface SeatWork {
  readonly isWorking: boolean;
  /** What became of the last thing done, as a sentence; empty before. */
  readonly said: string;
  /** Who was there first, as a sentence; empty when nobody was. */
  readonly overtaken: string;
  /** What is in the way of a change; none when nothing is. */
  readonly problems: readonly ChangeProblem[];
  /** What the server could not do; null when it did not fail. */
  readonly failure: unknown;
  /** Changes who sits on a seat; the sentence tells of it when it is done. */
  change(seatKey: string, work: () => Promise<MemberOutcome>, done: string): void;
  /** Does something else with a seat. */
  run(seatKey: string, work: () => Promise<unknown>, done: string): void;
  /** Forgets what became of the last thing. */
  reset(): void;
}

type State = Omit<SeatWork, 'change' | 'run' | 'reset'>;

const idle: State = { isWorking: false, said: '', overtaken: '', problems: [], failure: null };

/** Does one thing at a time with a group's seats, and tells who else has changed a seat when somebody was first. */
export function useSeatWork(groupKey: string, onDone: () => void): SeatWork {
  const { seatEditor } = usePorts();
  const { change: strings } = useStrings(rostersStrings);
  const language = useLanguage();
  const [state, setState] = useStateWhileHere<State>(idle);
  const settle = (next: Partial<State>): void => setState({ ...idle, ...next });
  const wasFirst = (now: StoredSeat | undefined): string => {
    if (!now || now.changedBy === '') return strings.conflictUnnamed;
    return strings.conflict(now.changedBy, `${formatDay(now.changed, language)} ${formatTime(new Date(now.changed), language)}`);
  };
  const begin = (seatKey: string, work: () => Promise<Partial<State>>): void => {
    if (state.isWorking) return;
    setState({ ...idle, isWorking: true });
    work().then(
      (next) => {
        settle(next);
        if (next.said !== undefined) onDone();
      },
      async (failure: unknown) => {
        if (!(failure instanceof Failure) || failure.kind !== 'conflict') return settle({ failure });
        const seats = await seatEditor.ofGroup(groupKey).catch((): readonly StoredSeat[] => []);
        settle({ overtaken: wasFirst(seats.find(({ seat }) => seat.key === seatKey)) });
      }
    );
  };
  return {
    ...state,
    change: (seatKey, work, done) =>
      begin(seatKey, async () => {
        const outcome = await work();
        if (outcome.kind === 'refused') return { problems: outcome.problems };
        return outcome.kind === 'changed' ? { said: done } : { overtaken: wasFirst(outcome.seat) };
      }),
    run: (seatKey, work, done) => begin(seatKey, () => work().then(() => ({ said: done }))),
    reset: () => setState(idle)
  };
}
