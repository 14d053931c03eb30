import { foldText } from './foldText';

/** What somebody looks for: words, and phrases between quotation marks, folded; each once, none empty. */
export function searchWords(query: string): readonly string[] {
  const words = [...query.matchAll(/["”“„]([^"”“„]*)["”“„]|[^\s"”“„]+/g)].map(([whole, phrase]) => phrase ?? whole);
  return [...new Set(words.map((word) => foldText(word).trim().replace(/ +/g, ' ')))].filter((word) => word !== '');
}
