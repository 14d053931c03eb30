import { findingAt } from '../findingAt';
import { knownAbbreviations } from '../knownAbbreviations';
import type { Rule } from '../rule';

const abbreviation = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}]|-?\d)/gu;
const roman = /^[IVX]+$/;

/** A whole line in capitals is no row of shortenings. */
const isShouted = (text: string): boolean => text === text.toUpperCase();

/** Advice on a shortening of the group's own that is explained neither in the mandate nor in the word list. Each once. */
export const unexplainedAbbreviation: Rule = ({ own, passages, variables }) => {
  const all = passages.map(({ text }) => text).join('\n');
  const isExplained = (found: string): boolean =>
    knownAbbreviations.has(found) ||
    roman.test(found) ||
    variables.group.includes(found) ||
    all.includes(`(${found})`) ||
    all.includes(`${found} (`);
  const told = new Set<string>();
  return own
    .filter(({ origin, text }) => origin === 'answer' && !isShouted(text))
    .flatMap((passage) =>
      (passage.text.match(abbreviation) ?? []).flatMap((quote) => {
        if (told.has(quote) || isExplained(quote)) {
          return [];
        }
        told.add(quote);
        return [findingAt(passage, 'unexplainedAbbreviation', 'advice', { quote })];
      })
    );
};
