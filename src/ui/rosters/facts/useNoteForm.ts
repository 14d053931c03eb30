import * as React from 'react';
import { noteComposition } from '../../../application/rosters/noteComposition';
import type { CompositionNote } from '../../../domain/composition/compositionNote';
import { rulesOfGroup } from '../../../domain/composition/rulesOfGroup';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import type { Attempt } from '../../loading/useAttempt';
import { useAttempt } from '../../loading/useAttempt';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { NoteFormProps } from './NoteForm';

type Draft = Pick<CompositionNote, 'date' | 'body' | 'paragraph' | 'note'>;

export interface NoteFormState {
  readonly draft: Draft;
  /** Names of the bodies that the group's rules want it anchored with; empty where they name none. */
  readonly bodies: readonly string[];
  readonly attempt: Attempt;
  /** What is in the way, as a sentence; empty when nothing is, and before the first try. */
  readonly problem: string;
  edit(change: Partial<Draft>): void;
  save(): void;
}

/** Writes a note of a group's composition. */
export function useNoteForm({ kind, group, roster, onSaved }: NoteFormProps): NoteFormState {
  const ports = usePorts();
  const { composition: strings } = useStrings(groupFactStrings);
  const attempt = useAttempt();
  const rules = rulesOfGroup(group, roster.rules);
  const bodies = rules?.composition.flatMap((rule) => (rule.kind === 'anchoredWith' ? rule.bodies : [])) ?? [];
  const [draft, setDraft] = React.useState<Draft>({ date: roster.today, body: bodies[0] ?? '', paragraph: '', note: '' });
  const [isTried, setTried] = React.useState(false);
  const isAnchoring = kind === 'anchoring';
  const problemNow = (): string => {
    if (draft.date === '') return strings.needsDay;
    if (draft.date > roster.today) return strings.dayAhead;
    if (isAnchoring) return draft.body.trim() === '' ? strings.needsBody : '';
    return draft.note.trim() === '' ? strings.needsNote : '';
  };
  return {
    draft,
    bodies,
    attempt,
    problem: isTried ? problemNow() : '',
    edit: (change) => setDraft({ ...draft, ...change }),
    save: () => {
      setTried(true);
      if (problemNow() !== '') return;
      const { date, body, paragraph, note } = draft;
      const anchored = isAnchoring ? { body: body.trim(), paragraph: paragraph.trim() } : { body: '', paragraph: '' };
      attempt.attempt(async () => {
        await noteComposition(ports, { groupKey: group.key, kind, date, ...anchored, note: note.trim() });
        onSaved();
      });
    }
  };
}
