import * as React from 'react';
import { extendGroup } from '../../../application/rosters/extendGroup';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Extension } from '../../../domain/roster/groupProfile';
import { rostersStrings } from '../../../loc/rosters/strings';
import type { Attempt } from '../../chains/useAttempt';
import { useAttempt } from '../../chains/useAttempt';
import { inSentence } from '../../language/inSentence';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { ExtendGroupProps } from './ExtendGroup';

interface ExtensionDraft extends Omit<Extension, 'before'> {
  readonly isPermanent: boolean;
}

export interface GroupExtension {
  readonly draft: ExtensionDraft;
  edit(change: Partial<ExtensionDraft>): void;
  readonly problem: string;
  readonly attempt: Attempt;
  save(): void;
}

/** Writes the decision that a group goes on, until another day or for good. */
export function useExtendGroup({ group, profile, frame, onSaved }: ExtendGroupProps): GroupExtension {
  const ports = usePorts();
  const { extend: strings, start, and } = useStrings(rostersStrings);
  const attempt = useAttempt();
  const nameOf = (key: string): string => frame.groups.find((candidate) => candidate.key === key)?.name ?? key;
  const [draft, setDraft] = React.useState<ExtensionDraft>(() => ({
    until: '',
    isPermanent: false,
    date: swedishDay(ports.clock.now()),
    decidedBy: inSentence(group.mandators.map(nameOf), and),
    paragraph: ''
  }));
  const [isTried, setTried] = React.useState(false);
  const before = profile.lifetime.kind === 'timeLimited' ? profile.lifetime.until : '';
  const problemNow = (): string => {
    if (!draft.isPermanent && draft.until <= before) return strings.needsLaterDay;
    if (draft.date === '') return strings.needsDate;
    return draft.decidedBy.trim() === '' ? start.close.needsDecider : '';
  };
  return {
    draft,
    edit: (change) => setDraft({ ...draft, ...change }),
    problem: isTried ? problemNow() : '',
    attempt,
    save: () => {
      setTried(true);
      if (problemNow() !== '') return;
      const { isPermanent, until, date, decidedBy, paragraph } = draft;
      attempt.attempt(async () => {
        await extendGroup(ports, group.key, { before, until: isPermanent ? '' : until, date, decidedBy: decidedBy.trim(), paragraph });
        onSaved();
      });
    }
  };
}
