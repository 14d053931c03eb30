import type { Answers, OwnBlock } from '../mandate/answer';
import type { ClauseReference } from '../template/block';
import type { TemplateReference } from '../template/template';

export type RevisionChangeKind =
  | 'titleChanged'
  | 'sectionAdded'
  | 'sectionRemoved'
  | 'sectionsMoved'
  | 'headingChanged'
  | 'textChanged'
  | 'textAdded'
  | 'textRemoved'
  | 'textMoved'
  | 'clauseChanged'
  /** A text stands or falls because its condition, or the choice it depends on, has changed. */
  | 'conditionChanged'
  | 'fieldAdded'
  | 'fieldRemoved'
  | 'fieldMoved'
  | 'fieldChanged';

/** What one change of the template does to a mandate, to accept or decline. Texts are lines, a point of a list each. */
export interface RevisionChange {
  /** Stable for the same two template versions and the same mandate. */
  readonly id: string;
  readonly kind: RevisionChangeKind;
  /** Key of the section in the new version; in the old one for what is removed; empty for the title and the order. */
  readonly sectionKey: string;
  /** Heading of that section, as the template has it. */
  readonly heading: string;
  /** The template's text before and after, with the mandate's names and answers in it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What the mandate says there now, and goes on saying when the change is declined. */
  readonly own: readonly string[];
  /** What the mandate says when the change is accepted. */
  readonly accepted: readonly string[];
  /** True when accepting takes away words somebody has written: never accepted unasked. */
  readonly isConflict: boolean;
  /** False for a question that goes before anybody answered it: there is nothing to keep. */
  readonly canDecline: boolean;
  /** The version of the clause before and after, for `clauseChanged`. */
  readonly clause?: { readonly before: ClauseReference; readonly after: ClauseReference };
}

/**
 * A place in the new mandate with what stands there when its change is accepted or declined; without a change both
 * are the same. Null leaves the place to the template.
 */
export type RevisionSlot = { readonly sectionKey: string; readonly changeId: string | null } & (
  | { readonly part: 'replaced'; readonly place: number; readonly accepted: readonly OwnBlock[] | null; readonly declined: readonly OwnBlock[] | null }
  | { readonly part: 'added'; readonly place: number; readonly accepted: readonly OwnBlock[]; readonly declined: readonly OwnBlock[] }
  | { readonly part: 'heading'; readonly accepted: string | null; readonly declined: string | null }
  | { readonly part: 'omitted'; readonly accepted: boolean; readonly declined: boolean }
  | { readonly part: 'order'; readonly accepted: readonly string[] | null; readonly declined: readonly string[] | null }
);

/** A mandate on its way to a new version of its template: what changes, and what `applyRevision` needs to carry it out. */
export interface Revision {
  readonly template: TemplateReference;
  /** In reading order of the new version. Empty when the mandate reads the same. */
  readonly changes: readonly RevisionChange[];
  readonly slots: readonly RevisionSlot[];
  /** Answers to the fields, in the form the new version has them; deviations are in the slots. */
  readonly answers: Answers;
}
