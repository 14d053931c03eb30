import type { IsoDate } from '../mandate/answer';

/** What can be noted: with whom the composition is anchored, and that something was considered. */
export const compositionNoteKinds = ['anchoring', 'patientAssociations', 'genderBalance'] as const;

export type CompositionNoteKind = (typeof compositionNoteKinds)[number];

/** What a group's own writers say of its composition. Never changed: a later one says it anew. */
export interface CompositionNote {
  /** Client-made. */
  readonly key: string;
  readonly groupKey: string;
  readonly kind: CompositionNoteKind;
  /** The day it was anchored or considered. */
  readonly date: IsoDate;
  /** The body's name as the rule has it, and the paragraph; empty for what was considered. */
  readonly body: string;
  readonly paragraph: string;
  /** What the group came to; may be empty for an anchoring. */
  readonly note: string;
}

export interface StoredCompositionNote extends CompositionNote {
  /** Name of who wrote it, and when (ISO instant), as the server knows them. */
  readonly notedBy: string;
  readonly noted: string;
}
