import * as React from 'react';
import type { ClosedGroup } from '../../../application/rosters/closeGroup';
import { mergeGroups } from '../../../application/rosters/mergeGroups';
import type { Group } from '../../../domain/roster/roster';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { DecisionOnGroup, GroupDecision } from '../close/useGroupDecision';
import { useGroupDecision } from '../close/useGroupDecision';
import type { MergeGroupsProps } from './MergeGroups';

interface MergerDraft extends DecisionOnGroup {
  /** Keys of the groups that go up in this one. */
  readonly merged: readonly string[];
  readonly isConfirmed: boolean;
}

export interface GroupMerger extends GroupDecision<MergerDraft> {
  /** Groups that may be merged: those that live, but this. */
  readonly choices: readonly Group[];
  /** None until it is done. */
  readonly closed: readonly ClosedGroup[];
}

/** Writes the decision that merges groups, and carries it out group by group; a repeat goes on where it stopped. */
export function useMergeGroups(props: MergeGroupsProps): GroupMerger {
  const { group, frame, onChanged } = props;
  const ports = usePorts();
  const { merge: strings, start } = useStrings(groupLifeStrings);
  const [closed, setClosed] = React.useState<readonly ClosedGroup[]>([]);
  const decision = useGroupDecision<MergerDraft>(props, {
    begun: { merged: [], isConfirmed: false },
    needsDate: start.close.needsDate,
    lacks: {
      first: ({ merged }) => (merged.length === 0 ? strings.needsGroup : ''),
      last: ({ isConfirmed }) => (isConfirmed ? '' : start.close.needsConfirmation)
    },
    carryOut: async ({ merged, isConfirmed: _isConfirmed, ...decided }) => {
      const [into, ...stored] = await Promise.all([group.key, ...merged].map((key) => ports.groupEditor.read(key)));
      if (!into) return;
      setClosed(await mergeGroups(ports, stored, into, decided, strings.note(group.name)));
      onChanged();
    }
  });
  return { ...decision, choices: frame.groups.filter(({ key }) => key !== group.key && (frame.profiles.get(key)?.closing ?? null) === null), closed };
}
