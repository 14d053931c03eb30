import { healthcareRegions } from '../../src/domain/roster/healthcareRegions';
import { regions } from '../../src/domain/roster/regions';
import { svSe as messages } from '../../src/loc/notification/svSe';
import type { ShownTexts } from './shownTexts';
import { storedTexts } from './storedTexts';
import { swedishWords } from './swedishWords';

/** Letters and small words by which a text is known to be Swedish. */
const marks = /[åäö]|(?<!\p{L})(och|att|för|som|är|inte|till|från|eller|på|av|det|ett|ska|har|om|vid|ingen|inga|alla|med|kan)(?!\p{L})/u;

/** Left out of a text before it is looked at: the subjects of prepared messages, which are in Swedish whoever sends them, and what is quoted. */
const asWritten = [messages.waiting(''), messages.outcome(''), /“[^”]*”/g];

/** Whether a text is the sentence with something put in between its parts. */
function isMadeOf(parts: readonly string[], text: string): boolean {
  const last = parts[parts.length - 1];
  const end = parts.slice(0, -1).reduce((from, part, index) => {
    const at = from < 0 ? -1 : index === 0 ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, from + 1);
    return at < 0 ? -1 : at + part.length;
  }, 0);
  return end >= 0 && text.length > end + last.length && text.endsWith(last);
}

/** Tells what is left in Swedish of the interface's own words among the texts of a page in English. */
export type SwedishLeft = (shown: ShownTexts) => readonly string[];

/**
 * Two ways to tell: it is a sentence that the interface says in Swedish; or it is Swedish and nobody wrote it, as what
 * comes of rules and of faults would be.
 */
export async function swedishLeft(): Promise<SwedishLeft> {
  const { exact, parts } = await swedishWords();
  const words = new Set(exact);
  const places = [...healthcareRegions, ...regions].map(({ name }) => name);
  const written = [...storedTexts(), ...places, ...places.map((name) => name.replace('Region ', ''))].map((text) => text.toLowerCase());
  const whole = new Set(written);
  const everything = written.join('\n');
  const phrases = written.filter((text) => text.length < 120 && marks.test(text)).sort((one, other) => other.length - one.length);
  const known = new Map<string, boolean>();

  const isUnwritten = (text: string, alsoWritten: readonly string[]): boolean => {
    const said = text.toLowerCase();
    if (!marks.test(said) || everything.includes(said)) return false;
    const rest = [...alsoWritten, ...phrases].reduce((left, phrase) => left.replaceAll(phrase, ' '), said);
    return marks.test(rest);
  };
  const isSwedish = (text: string, alsoWritten: readonly string[]): boolean =>
    (words.has(text) && !whole.has(text.toLowerCase())) || parts.some((sentence) => isMadeOf(sentence, text)) || isUnwritten(text, alsoWritten);
  return ({ own, markedSwedish }) => {
    const alsoWritten = markedSwedish.map((text) => text.toLowerCase()).filter((text) => marks.test(text));
    return own.filter((text) => {
      const isLeft = known.get(text) ?? isSwedish(asWritten.reduce<string>((said, piece) => said.replaceAll(piece, ''), text), alsoWritten);
      known.set(text, isLeft);
      return isLeft;
    });
  };
}
