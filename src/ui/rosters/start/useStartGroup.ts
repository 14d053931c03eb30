import * as React from 'react';
import type { StartedGroup } from '../../../application/rosters/startGroup';
import { startGroup } from '../../../application/rosters/startGroup';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { mainHealthcareRegion } from '../../../domain/roster/mainHealthcareRegion';
import { proposedGroup } from '../../../domain/roster/proposedGroup';
import type { GroupWish } from '../../../domain/roster/proposedGroup';
import type { Group } from '../../../domain/roster/roster';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import type { Attempt } from '../../loading/useAttempt';
import { useAttempt } from '../../loading/useAttempt';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useSeatWords } from '../useSeatWords';
import type { StartGroupProps } from './StartGroup';
import { useProposedSeats } from './useProposedSeats';

/** A seat that is offered. */
export interface OfferedSeat {
  readonly at: number;
  readonly name: string;
  readonly isWanted: boolean;
}

/** A group that is there, and how many seats it was given. */
export interface StartedSeats extends StartedGroup {
  readonly seatCount: number;
}

export interface GroupStart {
  readonly draft: GroupWish;
  edit(change: Partial<GroupWish>): void;
  readonly seats: readonly OfferedSeat[];
  want(at: number, isWanted: boolean): void;
  readonly problem: string;
  readonly attempt: Attempt;
  /** Null until the group is there. */
  readonly started: StartedSeats | null;
  save(): void;
}

/** Writes what a new group is to be, and starts it. The same name gives the same keys: a repeat finishes what is left. */
export function useStartGroup({ frame, onStarted }: StartGroupProps): GroupStart {
  const ports = usePorts();
  const { start: strings } = useStrings(groupLifeStrings);
  const { facts } = useStrings(groupFactStrings);
  const attempt = useAttempt();
  const [draft, setDraft] = React.useState<GroupWish>(() => ({
    kind: 'rag',
    healthcareRegion: mainHealthcareRegion(frame.groups),
    name: '',
    mandator: '',
    need: '',
    begins: swedishDay(ports.clock.now()),
    lifetime: { kind: 'unsaid' }
  }));
  const [unwanted, setUnwanted] = React.useState<readonly number[]>([]);
  const [isTried, setTried] = React.useState(false);
  const [started, setStarted] = React.useState<StartedSeats | null>(null);
  const { families, proposals } = useProposedSeats(draft, frame);
  const proposal = proposedGroup(draft, frame.groups, families, proposals.filter((_seat, at) => !unwanted.includes(at)));
  const words = useSeatWords(proposal.group);
  const problemNow = (): string => {
    if (draft.name.trim() === '') return facts.needsName;
    const isNamesake = ({ name, healthcareRegions }: Group): boolean => name === draft.name.trim() && healthcareRegions.includes(draft.healthcareRegion);
    if (frame.groups.some(isNamesake)) return strings.taken(draft.name.trim());
    if (draft.mandator === '') return strings.needsMandator;
    return draft.lifetime.kind === 'timeLimited' && draft.lifetime.until === '' ? facts.needsUntil : '';
  };
  const start = async (): Promise<void> => {
    setStarted({ ...(await startGroup(ports, proposal)), seatCount: proposal.seats.length });
    onStarted();
  };
  return {
    draft,
    edit: (change) => {
      if ('kind' in change || 'healthcareRegion' in change) setUnwanted([]);
      setDraft({ ...draft, ...change });
    },
    seats: proposals.map((seat, at) => ({ at, name: words.seatName({ ...seat, key: '', groupKey: '' }), isWanted: !unwanted.includes(at) })),
    want: (at, isWanted) => setUnwanted(isWanted ? unwanted.filter((other) => other !== at) : [...unwanted, at]),
    problem: isTried ? problemNow() : '',
    attempt,
    started,
    save: () => {
      setTried(true);
      if (problemNow() === '') attempt.attempt(start);
    }
  };
}
