import type { Field } from './field';

/** What a section is about, the same across template families, so that mandates can be compared. */
export type SectionMeaning =
  | 'background'
  | 'principles'
  | 'task'
  | 'timetable'
  | 'workingMethods'
  | 'reporting'
  | 'composition'
  | 'chairTask'
  | 'memberTask'
  | 'finance';

/**
 * A block of fixed text. In `text` and `items`, `{group}` and `{programmeArea}` stand for the mandate's
 * variables (see {@link VariableName}); nothing else in braces occurs.
 */
export type FixedBlock =
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] };

/** A block of a section: fixed text, or a field the writer answers. */
export type TemplateBlock = FixedBlock | { readonly kind: 'field'; readonly field: Field };

export interface TemplateSection {
  /** Stable key, unique in the template, e.g. `uppdrag`. Never renamed. */
  readonly key: string;
  readonly meaning: SectionMeaning;
  readonly heading: string;
  readonly blocks: readonly TemplateBlock[];
}

/** The names a template's text is filled with from the group: both are `<X>` in the blank document. */
export type VariableName = 'group' | 'programmeArea';

export type Variables = Readonly<Record<VariableName, string>>;

/** One version of one family's template. Templates are data; a version once used is never changed. */
export interface Template {
  /** Family key, e.g. `sydostra-rag`. */
  readonly family: string;
  /** Version within the family, counted from 1. */
  readonly version: number;
  /** What people call it, e.g. *Regional arbetsgrupp (RAG), Sydöstra*. */
  readonly name: string;
  /** Document title with variables. */
  readonly title: string;
  readonly sections: readonly TemplateSection[];
  /** What changed since the version before, in a sentence for writers; empty for the first. */
  readonly changes: string;
}

/** Identifies a template version in stored data. */
export interface TemplateReference {
  readonly family: string;
  readonly version: number;
}
