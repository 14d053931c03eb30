import { wholeWords } from '../language/wholeWords';
import type { Fact } from './fact';
import type { Passage, Statement } from './passage';
import { pickedText, runningText } from './runningText';
import { isSurrounding } from './sectionKinds';

const pays = wholeWords(
  [
    '(?:finansierar|bekostar|svarar för|står för|betalar|bär|covers?|bears?|pays?|afholder|dækker) (?:\\p{L}+ ){0,5}?(?:\\p{L}*kostnad\\p{L}*|representanter|deltagare|ledamöter|resurser|costs?|expenses|udgifter|members)',
    'kostnader(?:na)? (?:bör |ska )?(?:fördelas|delas|bärs|betalas)|costs (?:are|should be|shall be)'
  ].join('|')
);

/** Who pays: the section on it, or the sentences that say so where the document has none. */
export function readFinance(passages: readonly Passage[], statements: readonly Statement[]): Fact<string> | null {
  const told = statements.filter(({ meaning, isListed }) => !isSurrounding(meaning) && !isListed);
  return runningText(passages, 'finance') ?? pickedText(told, ({ text }) => pays.test(text));
}
