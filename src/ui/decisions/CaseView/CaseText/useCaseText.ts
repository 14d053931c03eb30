import * as React from 'react';
import type { CaseView } from '../../../../application/approval/readCase';
import { compareDocuments } from '../../../../domain/comparison/compareDocuments';
import type { DocumentComparison } from '../../../../domain/comparison/comparison';
import type { MandateDocument } from '../../../../domain/mandate/document';

/** What the text can be shown as: itself, or against another. */
export type TextChoice = 'frozen' | 'againstInForce' | 'againstPrevious' | 'againstDraft';

export interface CaseTextState {
  readonly choice: TextChoice;
  /** The choices there are, in their order. */
  readonly choices: readonly TextChoice[];
  /** How the texts differ; null where the text itself is shown. */
  readonly comparison: DocumentComparison | null;
  /** In how many places the draft differs from a text that still waits; 0 when in none. */
  readonly draftChanges: number;
  choose(choice: TextChoice): void;
}

const compared = (before: MandateDocument | undefined, after: MandateDocument | undefined): DocumentComparison | null =>
  before && after ? compareDocuments(before, after) : null;

/** The frozen text, and it against the text in force, the last round's and the draft. */
export function useCaseText(view: CaseView, draft: MandateDocument | null): CaseTextState {
  const [choice, choose] = React.useState<TextChoice>('frozen');
  const document = view.snapshot?.snapshot.content.document;
  const inForce = view.inForce?.snapshot.content.document;
  const previous = view.previous?.snapshot.content.document;
  // What a draft says after its text is established, or before it is handed in again, is no news to those who decide.
  const moving = view.state.ongoing ? draft ?? undefined : undefined;
  const comparisons = React.useMemo(
    () => ({
      frozen: null,
      againstInForce: compared(inForce, document),
      againstPrevious: compared(previous, document),
      againstDraft: compared(document, moving)
    }),
    [document, inForce, previous, moving]
  );
  const draftChanges = comparisons.againstDraft?.changes ?? 0;
  const choices = (['againstInForce', 'againstPrevious', 'againstDraft'] as const).filter(
    (other) => comparisons[other] && (other !== 'againstDraft' || draftChanges > 0)
  );
  const shown = choice === 'frozen' || choices.includes(choice) ? choice : 'frozen';
  return { choice: shown, choices: ['frozen', ...choices], comparison: comparisons[shown], draftChanges, choose };
}
