/** A calendar date as `YYYY-MM-DD`, without time and zone. */
export type IsoDate = string;

/** A point of a list. The key is client-made and stable, so that rows keep focus when they move. */
export interface ListItem {
  readonly key: string;
  readonly text: string;
}

/** When something is delivered: on a date, at a recurring event, or not said (explicitly). */
export type Schedule =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'recurring'; readonly rhythm: Rhythm; readonly meeting: string; readonly report: string }
  | { readonly kind: 'unscheduled' };

/** How often a recurring event comes. */
export type Rhythm = 'yearly' | 'halfYearly' | 'quarterly';

export interface Deliverable {
  readonly key: string;
  readonly stage: 'interim' | 'final';
  /** What is delivered; may be empty when the stage says enough. */
  readonly what: string;
  readonly schedule: Schedule;
}

export interface ListOrTextAnswer {
  readonly kind: 'listOrText';
  readonly form: 'list' | 'text';
  readonly items: readonly ListItem[];
  /** Paragraphs separated by `\n`; used when `form` is `text`, kept when the writer switches. */
  readonly text: string;
}

export interface ParagraphsAnswer {
  readonly kind: 'paragraphs';
  /** Paragraphs separated by `\n`. */
  readonly text: string;
}

export interface ChoiceAnswer {
  readonly kind: 'choice';
  /** Key of the chosen option; empty when none is chosen yet. */
  readonly option: string;
  /** End date when the option needs one, else empty. */
  readonly until: IsoDate | '';
  /** The sentence that stands in the document. */
  readonly sentence: string;
}

export interface DeliverablesAnswer {
  readonly kind: 'deliverables';
  readonly deliverables: readonly Deliverable[];
  /** True when the writer has said that there are no deliveries. */
  readonly none: boolean;
  /** The sentence that stands in the document. */
  readonly sentence: string;
}

export type Answer = ListOrTextAnswer | ParagraphsAnswer | ChoiceAnswer | DeliverablesAnswer;

/** Answers by field key. A field without an entry is unanswered. */
export type Answers = Readonly<Record<string, Answer>>;
