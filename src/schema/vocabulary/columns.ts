import type { ChoiceColumn, FlagColumn, NoteColumn, NumberColumn, TextColumn } from './column';
import { words } from './localizedText';

interface TextOptions {
  readonly maxLength?: number;
  readonly required?: boolean;
}

const textColumn = (sv: string, en: string, options: TextOptions): Omit<TextColumn, 'indexed' | 'unique'> => ({
  kind: 'text',
  title: words(sv, en),
  maxLength: options.maxLength ?? 255,
  required: options.required ?? false
});

/** Text that is shown, never filtered on. */
export const text = (sv: string, en: string, options: TextOptions = {}): TextColumn & { readonly indexed: false } => ({
  ...textColumn(sv, en, options),
  indexed: false,
  unique: false
});

/** Text of any length a column holds, filtered on. */
export const indexedText = (sv: string, en: string): TextColumn & { readonly indexed: true } => ({
  ...textColumn(sv, en, {}),
  indexed: true,
  unique: false
});

/** A key other rows point with: filtered on. */
export const indexedKey = (sv: string, en: string): TextColumn & { readonly indexed: true } => ({
  ...textColumn(sv, en, { maxLength: 128, required: true }),
  indexed: true,
  unique: false
});

/** A key that may be missing, filtered on. */
export const optionalKey = (sv: string, en: string): TextColumn & { readonly indexed: true } => ({
  ...textColumn(sv, en, { maxLength: 128 }),
  indexed: true,
  unique: false
});

/**
 * The row's own key, made by the client, in a list whose folders admit different people. Not unique: whoever may add
 * to one folder could take another's key in advance. A repeat looks it up first, in its own folder.
 */
export const keyInFolder = (sv: string, en: string): TextColumn & { readonly indexed: true } => ({
  ...textColumn(sv, en, { maxLength: 200, required: true }),
  indexed: true,
  unique: false
});

/**
 * The row's own key in a list where nobody can shut out another by taking it: only trusted roles add, or all who add
 * may edit. The server refuses a second row, so that a repeated add doubles nothing.
 */
export const ownKey = (sv: string, en: string): TextColumn & { readonly indexed: true } => ({
  ...textColumn(sv, en, { maxLength: 200, required: true }),
  indexed: true,
  unique: true
});

/** Lower-case hexadecimal SHA-256. */
export const hash = (sv: string, en: string): TextColumn & { readonly indexed: false } =>
  text(sv, en, { maxLength: 64 });

/** `YYYY-MM-DD`, or an ISO instant. */
export const date = (sv: string, en: string): TextColumn & { readonly indexed: false } =>
  text(sv, en, { maxLength: 32 });

/** The same, in an order that rows are read by. */
export const indexedDate = (sv: string, en: string): TextColumn & { readonly indexed: true } => ({
  ...date(sv, en),
  indexed: true
});

export const note = (sv: string, en: string): NoteColumn => ({
  kind: 'note',
  title: words(sv, en),
  indexed: false,
  unique: false,
  required: false
});

export const number = (sv: string, en: string): NumberColumn & { readonly indexed: false } => ({
  kind: 'number',
  title: words(sv, en),
  indexed: false,
  unique: false,
  required: false
});

/** A whole number that rows are ordered by. */
export const indexedNumber = (sv: string, en: string): NumberColumn & { readonly indexed: true } => ({
  ...number(sv, en),
  indexed: true
});

export const indexedFlag = (sv: string, en: string): FlagColumn & { readonly indexed: true } => ({
  kind: 'flag',
  title: words(sv, en),
  indexed: true,
  unique: false,
  required: false
});

export const choice = (
  sv: string,
  en: string,
  choices: readonly string[]
): ChoiceColumn & { readonly indexed: false } => ({
  kind: 'choice',
  title: words(sv, en),
  choices,
  indexed: false,
  unique: false,
  required: true
});
