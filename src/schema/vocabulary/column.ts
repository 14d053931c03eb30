import type { LocalizedText } from './localizedText';

interface ColumnBase {
  readonly title: LocalizedText;
  /** SharePoint allows 20 indexes per list, and filters beyond 5,000 rows only on an indexed column. */
  readonly indexed: boolean;
  /** Refused by the server when another row has the value (compared without case); needs an index. */
  readonly unique: boolean;
  readonly required: boolean;
}

/** One line. Dates of the trade are text too (`YYYY-MM-DD`): hashed values are text, and how SharePoint keeps
 * a date-only value across time zones is not proven. */
export interface TextColumn extends ColumnBase {
  readonly kind: 'text';
  /** Characters; SharePoint's own limit is 255. */
  readonly maxLength: number;
}

/** Plain text of up to {@link NOTE_LENGTH} characters; never rich text, which SharePoint rewrites. */
export interface NoteColumn extends ColumnBase {
  readonly kind: 'note';
  readonly indexed: false;
}

export interface NumberColumn extends ColumnBase {
  readonly kind: 'number';
}

export interface FlagColumn extends ColumnBase {
  readonly kind: 'flag';
}

/** One of some keys. */
export interface ChoiceColumn extends ColumnBase {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

export type Column = TextColumn | NoteColumn | NumberColumn | FlagColumn | ChoiceColumn;

/** Columns by internal name: English, letters and digits, at most 32 characters. */
export type Columns = Readonly<Record<string, Column>>;

/** Longest part written into a note: SharePoint's documented limit of 63,999 with room to spare. */
export const NOTE_LENGTH = 60_000;
