import * as React from 'react';
import type { ClosedGroup } from '../../../application/rosters/closeGroup';
import { closeGroup } from '../../../application/rosters/closeGroup';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Closing } from '../../../domain/roster/groupProfile';
import { rostersStrings } from '../../../loc/rosters/strings';
import type { Attempt } from '../../chains/useAttempt';
import { useAttempt } from '../../chains/useAttempt';
import { inSentence } from '../../language/inSentence';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { CloseGroupProps } from './CloseGroup';

interface ClosingDraft extends Closing {
  readonly isConfirmed: boolean;
}

export interface GroupClosing {
  readonly draft: ClosingDraft;
  edit(change: Partial<ClosingDraft>): void;
  readonly problem: string;
  readonly attempt: Attempt;
  /** Null until the group is closed. */
  readonly closed: ClosedGroup | null;
  save(): void;
}

/** Writes the decision that ends a group, and carries it out; a repeat goes on where it stopped. */
export function useCloseGroup({ group, frame, onChanged }: CloseGroupProps): GroupClosing {
  const ports = usePorts();
  const { start, and } = useStrings(rostersStrings);
  const strings = start.close;
  const attempt = useAttempt();
  const nameOf = (key: string): string => frame.groups.find((candidate) => candidate.key === key)?.name ?? key;
  const [draft, setDraft] = React.useState<ClosingDraft>(() => ({
    date: swedishDay(ports.clock.now()),
    decidedBy: inSentence(group.mandators.map(nameOf), and),
    paragraph: '',
    mergedInto: '',
    isConfirmed: false
  }));
  const [isTried, setTried] = React.useState(false);
  const [closed, setClosed] = React.useState<ClosedGroup | null>(null);
  const problemNow = (): string => {
    if (draft.date === '') return strings.needsDate;
    if (draft.decidedBy.trim() === '') return strings.needsDecider;
    return draft.isConfirmed ? '' : strings.needsConfirmation;
  };
  return {
    draft,
    edit: (change) => setDraft({ ...draft, ...change }),
    problem: isTried ? problemNow() : '',
    attempt,
    closed,
    save: () => {
      setTried(true);
      if (problemNow() !== '') return;
      attempt.attempt(async () => {
        const { isConfirmed: _isConfirmed, ...closing } = draft;
        const stored = await ports.groupEditor.read(group.key);
        setClosed(await closeGroup(ports, stored, { ...closing, decidedBy: closing.decidedBy.trim() }, strings.note));
        onChanged();
      });
    }
  };
}
