import type { SectionMeaning } from '../../template/meaning';
import { editDistance } from '../../wording/editDistance';
import type { HeadingDictionary } from './headingDictionary';
import { headingLetters, letterMarks } from './headingDictionary';
import { plainHeading } from './plainHeading';

export interface RecognisedHeading {
  readonly meaning: SectionMeaning;
  /** True for a heading that stands within a section and begins none. */
  readonly isSubheading: boolean;
}

/** No known heading is longer, with what may stand after it. */
const longest = 90;

/** How many slips a heading of a length may have: a short word soon becomes another word. */
const allowedSlips = (length: number): number => (length < 7 ? 0 : length < 12 ? 1 : mostSlips);

const mostSlips = 2;

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

function exact(plain: string, { meanings, subheadings }: HeadingDictionary): RecognisedHeading | null {
  const meaning = meanings.get(plain);
  if (meaning !== undefined) {
    return { meaning, isSubheading: false };
  }
  return subheadings.has(plain) ? { meaning: 'other', isSubheading: true } : null;
}

/** *Syfte och uppdrag*, *Bemanning, arbetssätt och finansiering*: of what its first part is about, when all are known. */
function compound(plain: string, dictionary: HeadingDictionary): RecognisedHeading | null {
  const parts = plain.split(/\s*(?:,|\/|&|\s(?:och|samt|and|og)\s)\s*/u);
  const known = parts.map((part) => exact(part, dictionary));
  return parts.length > 1 && known.every((one) => one !== null && !one.isSubheading) ? (known[0] ?? null) : null;
}

/** *Sammansättning av ledamöter*, *Uppdrag för staben*, *Syftet med gruppen*. */
function qualified(plain: string, dictionary: HeadingDictionary): RecognisedHeading | null {
  const [head = ''] = plain.split(/\s(?:av|för|i|inom|med|hos|of|for|in|af)\s/u, 1);
  const isShort = plain.split(' ').length <= 8;
  const found = head !== plain && isShort ? (exact(head, dictionary) ?? compound(head, dictionary)) : null;
  // *Fastställd av …* is the decision itself.
  return found?.meaning === 'decision' ? null : found;
}

/** *Stabens uppdrag*, *Styrgruppens uppgifter*: the tasks of a body or a role no dictionary holds. */
const owned = (plain: string): RecognisedHeading | null =>
  /^\p{L}+(?: \p{L}+){0,3}s (?:uppdrag|uppgifter|arbetsuppgifter|tasks|opgaver)$/u.test(plain)
    ? { meaning: 'specificTasks', isSubheading: false }
    : null;

/** Misspelt or put apart: *Arbetsätt*, *Samman kallandes uppdrag*. The nearest known heading, if one is near enough. */
function misspelt(plain: string, dictionary: HeadingDictionary): RecognisedHeading | null {
  const word = headingLetters(plain);
  const wordMarks = letterMarks(word);
  let nearest = '';
  let least = mostSlips + 1;
  for (let length = word.length - mostSlips; length <= word.length + mostSlips; length += 1) {
    for (const { heading, letters, marks } of dictionary.byLength.get(length) ?? []) {
      const most = Math.min(allowedSlips(letters.length), least - 1);
      if (most > 0 && (letters[0] === word[0] || letters[1] === word[1]) && bitsOf(marks ^ wordMarks) <= 2 * most) {
        const slips = editDistance(word, letters, most);
        [nearest, least] = slips <= most ? [heading, slips] : [nearest, least];
      }
    }
  }
  return nearest === '' ? null : exact(nearest, dictionary);
}

/** What a line says that it is the heading of; null when it is none that is known. */
export type HeadingRecogniser = (text: string) => RecognisedHeading | null;

function recognise(text: string, dictionary: HeadingDictionary): RecognisedHeading | null {
  if (text.length > longest) {
    return null;
  }
  const plain = plainHeading(text);
  if (plain === '' || /[,;!?]$/.test(plain)) {
    return null;
  }
  return (
    exact(plain, dictionary) ??
    compound(plain, dictionary) ??
    qualified(plain, dictionary) ??
    misspelt(plain, dictionary) ??
    owned(plain)
  );
}

/** Recognises the headings of a dictionary. What it has seen once it knows. */
export function headingRecogniser(dictionary: HeadingDictionary): HeadingRecogniser {
  const seen = new Map<string, RecognisedHeading | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) {
      return known;
    }
    const found = recognise(text, dictionary);
    seen.set(text, found);
    return found;
  };
}
