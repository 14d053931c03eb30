import * as React from 'react';
import type { ClosedGroup } from '../../../application/rosters/closeGroup';
import { mergeGroups } from '../../../application/rosters/mergeGroups';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Closing } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import type { Attempt } from '../../chains/useAttempt';
import { useAttempt } from '../../chains/useAttempt';
import { inSentence } from '../../language/inSentence';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { MergeGroupsProps } from './MergeGroups';

interface MergerDraft extends Omit<Closing, 'mergedInto'> {
  /** Keys of the groups that go up in this one. */
  readonly merged: readonly string[];
  readonly isConfirmed: boolean;
}

export interface GroupMerger {
  readonly draft: MergerDraft;
  edit(change: Partial<MergerDraft>): void;
  /** Groups that may be merged: those that live, but this. */
  readonly choices: readonly Group[];
  readonly problem: string;
  readonly attempt: Attempt;
  /** None until it is done. */
  readonly closed: readonly ClosedGroup[];
  save(): void;
}

/** Writes the decision that merges groups, and carries it out group by group; a repeat goes on where it stopped. */
export function useMergeGroups({ group, frame, onChanged }: MergeGroupsProps): GroupMerger {
  const ports = usePorts();
  const { merge: strings, start, and } = useStrings(rostersStrings);
  const attempt = useAttempt();
  const nameOf = (key: string): string => frame.groups.find((candidate) => candidate.key === key)?.name ?? key;
  const [draft, setDraft] = React.useState<MergerDraft>(() => ({
    merged: [],
    date: swedishDay(ports.clock.now()),
    decidedBy: inSentence(group.mandators.map(nameOf), and),
    paragraph: '',
    isConfirmed: false
  }));
  const [isTried, setTried] = React.useState(false);
  const [closed, setClosed] = React.useState<readonly ClosedGroup[]>([]);
  const problemNow = (): string => {
    if (draft.merged.length === 0) return strings.needsGroup;
    if (draft.date === '') return start.close.needsDate;
    if (draft.decidedBy.trim() === '') return start.close.needsDecider;
    return draft.isConfirmed ? '' : start.close.needsConfirmation;
  };
  return {
    draft,
    edit: (change) => setDraft({ ...draft, ...change }),
    choices: frame.groups.filter(({ key }) => key !== group.key && (frame.profiles.get(key)?.closing ?? null) === null),
    problem: isTried ? problemNow() : '',
    attempt,
    closed,
    save: () => {
      setTried(true);
      if (problemNow() !== '') return;
      attempt.attempt(async () => {
        const { merged, isConfirmed: _isConfirmed, ...decision } = draft;
        const [into, ...stored] = await Promise.all([group.key, ...merged].map((key) => ports.groupEditor.read(key)));
        if (!into) return;
        setClosed(await mergeGroups(ports, stored, into, { ...decision, decidedBy: decision.decidedBy.trim() }, strings.note(group.name)));
        onChanged();
      });
    }
  };
}
