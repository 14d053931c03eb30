/** Help beside a field: why it is asked, what a good answer says, and how it may read. */
export interface Guidance {
  /** The template's own instruction, shown in the blank document between `<` and `>`. */
  readonly placeholder: string;
  /** The question the writer is asked, as a heading. */
  readonly question: string;
  /** One line under the question. */
  readonly hint: string;
  /** Why we ask; shown folded. */
  readonly why: string;
  /** An example of a good answer; shown folded. */
  readonly example: string;
}

interface FieldBase {
  /** Stable key, unique in the template, e.g. `uppdrag`. */
  readonly key: string;
  readonly guidance: Guidance;
  /** True when a mandate is complete without it: unanswered it leaves nothing in the document. */
  readonly isOptional?: boolean;
}

/** A list of points, or running text when the writer prefers that. */
export interface ListOrTextField extends FieldBase {
  readonly kind: 'listOrText';
  /** Whether the points are numbered; signs before them when absent. */
  readonly list?: 'bullets' | 'numbered';
}

/** Running text: paragraphs separated by line breaks. */
export interface ParagraphsField extends FieldBase {
  readonly kind: 'paragraphs';
}

export interface ChoiceOption {
  readonly key: string;
  readonly label: string;
  /** Sentence offered when the option is chosen, with variables, rules and `{until}`; the writer may reword it. */
  readonly sentence: string;
  /** True when the option needs an end date. */
  readonly needsEndDate: boolean;
}

/** A choice kept as data beside a sentence that stays the writer's own. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption[];
}

/** What the group delivers and when, kept as data beside a sentence that stays the writer's own. */
export interface DeliverablesField extends FieldBase {
  readonly kind: 'deliverables';
}

/** A date kept as data beside a sentence that stays the writer's own. */
export interface DateField extends FieldBase {
  readonly kind: 'date';
  /** Sentence offered when the date is given, with variables, rules and `{date}`; the writer may reword it. */
  readonly sentence: string;
}

/** A whole number kept as data beside a sentence that stays the writer's own. */
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  /** Sentence offered when the number is given, with variables, rules and `{number}`; the writer may reword it. */
  readonly sentence: string;
  readonly minimum: number;
  readonly maximum: number;
}

/** The group's seats, taken from its roster or written, beside sentences that stay the writer's own. */
export interface SeatsField extends FieldBase {
  readonly kind: 'seats';
}

export type Field =
  | ListOrTextField
  | ParagraphsField
  | ChoiceField
  | DeliverablesField
  | DateField
  | NumberField
  | SeatsField;
