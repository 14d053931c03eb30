import * as React from 'react';
import type { ClosedGroup } from '../../../application/rosters/closeGroup';
import { closeGroup } from '../../../application/rosters/closeGroup';
import type { Closing } from '../../../domain/roster/groupProfile';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { CloseGroupProps } from './CloseGroup';
import type { GroupDecision } from './useGroupDecision';
import { useGroupDecision } from './useGroupDecision';

interface ClosingDraft extends Closing {
  readonly isConfirmed: boolean;
}

export interface GroupClosing extends GroupDecision<ClosingDraft> {
  /** Null until the group is closed. */
  readonly closed: ClosedGroup | null;
}

/** Writes the decision that ends a group, and carries it out; a repeat goes on where it stopped. */
export function useCloseGroup(props: CloseGroupProps): GroupClosing {
  const ports = usePorts();
  const { close: strings } = useStrings(groupLifeStrings).start;
  const [closed, setClosed] = React.useState<ClosedGroup | null>(null);
  const decision = useGroupDecision<ClosingDraft>(props, {
    begun: { mergedInto: '', isConfirmed: false },
    needsDate: strings.needsDate,
    lacks: { last: ({ isConfirmed }) => (isConfirmed ? '' : strings.needsConfirmation) },
    carryOut: async ({ isConfirmed: _isConfirmed, ...closing }) => {
      const stored = await ports.groupEditor.read(props.group.key);
      setClosed(await closeGroup(ports, stored, closing, strings.note));
      props.onChanged();
    }
  });
  return { ...decision, closed };
}
