import * as React from 'react';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Closing } from '../../../domain/roster/groupProfile';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import type { Attempt } from '../../loading/useAttempt';
import { useAttempt } from '../../loading/useAttempt';
import { inSentence } from '../../language/inSentence';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { GroupFactsProps } from '../facts/GroupFacts';

export type DecisionOnGroup = Pick<Closing, 'date' | 'decidedBy' | 'paragraph'>;

export interface GroupDecision<Draft> {
  readonly draft: Draft;
  edit(change: Partial<Draft>): void;
  /** What is in the way, as a sentence; empty when nothing is, and before the first try. */
  readonly problem: string;
  readonly attempt: Attempt;
  save(): void;
}

export interface GroupDecisionInput<Draft> {
  /** What is decided, besides when, where and by whom. */
  readonly begun: Omit<Draft, keyof DecisionOnGroup>;
  readonly needsDate: string;
  /** What else is in the way, before or after what every decision needs; empty for nothing. */
  readonly lacks: { readonly first?: (draft: Draft) => string; readonly last?: (draft: Draft) => string };
  /** Carries the decision out; safe to repeat. */
  carryOut(draft: Draft): Promise<void>;
}

/** A decision about a whole group: proposed as today's, by those who mandate it, and carried out when nothing is in the way. */
export function useGroupDecision<Draft extends DecisionOnGroup>(
  { group, frame }: Pick<GroupFactsProps, 'group' | 'frame'>,
  { begun, needsDate, lacks, carryOut }: GroupDecisionInput<Draft>
): GroupDecision<Draft> {
  const { clock } = usePorts();
  const { start } = useStrings(groupLifeStrings);
  const { and } = useStrings(rostersStrings);
  const attempt = useAttempt();
  const nameOf = (key: string): string => frame.groups.find((candidate) => candidate.key === key)?.name ?? key;
  const [draft, setDraft] = React.useState(
    () => ({ ...begun, date: swedishDay(clock.now()), decidedBy: inSentence(group.mandators.map(nameOf), and), paragraph: '' }) as Draft
  );
  const [isTried, setTried] = React.useState(false);
  const needed = (): string => {
    if (draft.date === '') return needsDate;
    return draft.decidedBy.trim() === '' ? start.close.needsDecider : '';
  };
  const problemNow = (): string => (lacks.first?.(draft) ?? '') || needed() || (lacks.last?.(draft) ?? '');
  return {
    draft,
    edit: (change) => setDraft({ ...draft, ...change }),
    problem: isTried ? problemNow() : '',
    attempt,
    save: () => {
      setTried(true);
      if (problemNow() !== '') return;
      attempt.attempt(() => carryOut({ ...draft, decidedBy: draft.decidedBy.trim() }));
    }
  };
}
