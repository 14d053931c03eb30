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

export interface DateAnswer {
  readonly kind: 'date';
  readonly date: IsoDate | '';
  /** The sentence that stands in the document. */
  readonly sentence: string;
}

export interface NumberAnswer {
  readonly kind: 'number';
  /** Null when none is given. */
  readonly number: number | null;
  /** The sentence that stands in the document. */
  readonly sentence: string;
}

/** Places of one kind in a group. Never names of people: the mandate outlives them. */
export interface SeatRow {
  readonly key: string;
  /** Whole number, at least 1. */
  readonly count: number;
  /** Region or other organisation the places are for, e.g. *Region Kalmar län*; may be empty. */
  readonly organisation: string;
  /** Role or profession, e.g. *barnläkare*; may be empty. */
  readonly profession: string;
}

export interface SeatsAnswer {
  readonly kind: 'seats';
  readonly seats: readonly SeatRow[];
  /** The sentences that stand in the document. */
  readonly sentence: string;
}

/** Text of the mandate's own; `heading` begins a section of its own. */
export type OwnBlock =
  | { readonly kind: 'heading' | 'subheading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets' | 'numbered'; readonly items: readonly string[] };

/** Own text at a place of a section: the template's blocks counted from 0. */
export interface OwnText {
  readonly place: number;
  readonly blocks: readonly OwnBlock[];
}

/**
 * What one section says otherwise than its template: kept with the section's answers under {@link deviationKey}, so
 * that it is saved, joined and frozen as they are.
 */
export interface DeviationAnswer {
  readonly kind: 'deviation';
  /** Heading of the mandate's own; null for the template's. */
  readonly heading: string | null;
  /** True when the mandate leaves the section out; text added to it stays. */
  readonly isOmitted: boolean;
  /** In the stead of the block at the place; no blocks leave it out. At most one entry a place. */
  readonly replaced: readonly OwnText[];
  /** After the block at the place; -1 puts it directly below the heading. */
  readonly added: readonly OwnText[];
}

/** Another order of the sections than the template's; kept under {@link arrangementKey}. */
export interface ArrangementAnswer {
  readonly kind: 'arrangement';
  /** Keys of sections; those not named keep the template's order after the named ones. */
  readonly order: readonly string[];
}

export type Answer =
  | ListOrTextAnswer
  | ParagraphsAnswer
  | ChoiceAnswer
  | DeliverablesAnswer
  | DateAnswer
  | NumberAnswer
  | SeatsAnswer
  | DeviationAnswer
  | ArrangementAnswer;

/**
 * Answers by field key, and deviations by {@link deviationKey}. A field without an entry is unanswered, a section
 * without a deviation reads as the template has it.
 */
export type Answers = Readonly<Record<string, Answer>>;
