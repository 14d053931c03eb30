import type { SourceLine } from '../../../../domain/importing/sourceDocument';

/** The lines that hold text, as one text. */
export const wordsOf = (lines: readonly Pick<SourceLine, 'text'>[], separator: string): string =>
  lines.map(({ text }) => text.trim()).filter((text) => text !== '').join(separator);
