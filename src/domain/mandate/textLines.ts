import { cleanText } from './cleanText';

/** The lines of a text as they stand in a document: cleaned, trimmed, none empty. */
export function textLines(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
