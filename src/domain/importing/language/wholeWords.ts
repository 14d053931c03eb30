import { composedPattern } from './composedPattern';

const inWord = '[\\p{L}\\p{N}]';

/**
 * Matches the words of a pattern where they stand by themselves, whatever the case. The `\b` of regular expressions
 * knows only the letters of English, and would find *år* nowhere.
 */
export function wholeWords(pattern: string, flags = ''): RegExp {
  return composedPattern(`(?<!${inWord})(?:${pattern})(?!${inWord})`, `iu${flags}`);
}
