import { composedPattern } from './composedPattern';
import { numberOf, numberPattern } from './numberWords';
import { wholeWords } from './wholeWords';

type Unit = 'year' | 'halfYear' | 'quarter' | 'month' | 'week';

/** A number of times in a number of units: twice a year is 2 in 1 year, every second year 1 in 2 years. */
export interface Frequency {
  readonly times: number;
  readonly every: number;
  readonly unit: Unit;
}

export interface FoundFrequency {
  readonly frequency: Frequency;
  /** As it stands in the text, e.g. *två gånger per år*. */
  readonly words: string;
  readonly index: number;
  /** What is counted, in small letters: *gånger*, *möten*; empty when nothing is, as in *kvartalsvis*. */
  readonly counted: string;
}

const units: Readonly<Record<Unit, string>> = {
  halfYear: 'halvår(?:et)?|termin(?:en)?|half[- ]year|semester|semestret',
  year: '(?:kalender|verksamhets)?år(?:et)?|year',
  quarter: 'kvartal(?:et)?|quarter',
  month: 'månad(?:en)?|month|måned(?:en)?',
  week: 'vecka(?:n)?|week|uge(?:n)?|uke(?:n)?'
};

const anyUnit = Object.values(units).join('|');
const counted =
  [
    'gång(?:er)?|ggr|tillfällen|möten?|mötestillfällen|sammanträden?|träffar|times?|meetings?|occasions|gange?',
    'ganger|møde|møder|møte|møter'
  ].join('|');
const amount = `(?<number>${numberPattern})(?:\\s?(?:–|-|till|eller|to|or|til|och högst|och max(?:imalt)?)\\s?(?:${numberPattern}))?`;
const each = 'per|om|i|varje|under(?: (?:ett|varje))?|a|an|each|every|pr\\.?|hvert|hver|in each';
const everyYear = 'årligen|annually|årligt|yearly|hvert år|varje år';

/** *två gånger per år*, *fyra fysiska möten årligen*, *2–4 ggr/år*. */
const countedFrequency = wholeWords(
  `${amount}\\s+(?:\\p{L}+\\s+){0,2}?(?<counted>${counted})\\s*(?:(?:\\s(?:${each})\\s+|/\\s?)(?<unit>${anyUnit})|\\s(?:${everyYear}))`
);

/** *Gruppens möten är minst fyra per år*. */
const bareNumber = wholeWords(`${amount}(?: stycken| st)? (?:per|/) (?<unit>${anyUnit})`);

/** *twice a year*. */
const once = wholeWords(`(?<number>once|twice)\\s+(?:${each})\\s+(?<unit>${anyUnit})`);

/** *årligen minst fyra möten*, *per år hålls fyra möten*. */
const yearFirst = wholeWords(`(?:per år|${everyYear})\\s+(?:\\p{L}+\\s+){0,4}?${amount}\\s+(?:\\p{L}+\\s+)?(?<counted>${counted})`);

const adverbs: readonly (readonly [RegExp, number, Unit])[] = [
  [wholeWords([
    'vartannat år|varannat år|every (?:second|other) year|hvert andet år|annethvert år|annet hvert år',
    'every two years'
  ].join('|')), 2, 'year'],
  [wholeWords('vart? fjärde år|every fourth year|hvert fjerde år'), 4, 'year'],
  [wholeWords('vart? tredje år|every third year|hvert tredje år'), 3, 'year'],
  [wholeWords('varannan månad|every (?:second|other) month|hver anden måned|annenhver måned'), 2, 'month'],
  [wholeWords('var tredje månad|every third month|hver tredje måned'), 3, 'month'],
  [wholeWords('varannan vecka|every (?:second|other) week|hver anden uge'), 2, 'week'],
  [wholeWords('kvartalsvis|varje kvartal|quarterly|every quarter|hvert kvartal'), 1, 'quarter'],
  [wholeWords('halvårsvis|varje (?:halvår|termin)|hvert halvår|every six months'), 1, 'halfYear'],
  [wholeWords('månadsvis|månatlig\\p{L}*|varje månad|monthly|every month|hver måned'), 1, 'month'],
  [wholeWords('veckovis\\p{L}*|varje vecka|weekly|every week|hver uge|hver uke'), 1, 'week'],
  [wholeWords('årlig\\p{L}*|årsvis|varje år|annual|annually|yearly|every year|hvert år|en gång om året'), 1, 'year']
];

const atMost = wholeWords('(?:högst|max|maximalt|som mest|upp till|inte (?:mer|fler) än|at most|up to|no more than|højst|maks)\\s*$');

const unitOf = (word: string): Unit =>
  (Object.keys(units) as Unit[]).find((unit) => composedPattern(`^(?:${units[unit]})$`, 'iu').test(word)) ?? 'year';

const timesOf = (word: string): number => ({ once: 1, twice: 2 })[word.toLowerCase()] ?? numberOf(word);

function foundBy(pattern: RegExp, text: string): FoundFrequency | null {
  const match = pattern.exec(text);
  if (!match || atMost.test(text.slice(0, match.index))) {
    return null;
  }
  const { number = '', counted: what = '', unit = 'år' } = match.groups ?? {};
  return {
    frequency: { times: timesOf(number), every: 1, unit: unitOf(unit) },
    words: match[0],
    index: match.index,
    counted: what.toLowerCase()
  };
}

function foundAdverb(text: string): FoundFrequency | null {
  for (const [pattern, every, unit] of adverbs) {
    const match = pattern.exec(text);
    if (match) {
      return { frequency: { times: 1, every, unit }, words: match[0], index: match.index, counted: '' };
    }
  }
  return null;
}

/** How often something happens by a text; the least of a range. Null when the text says nothing, or only a most. */
export function frequencyIn(text: string): FoundFrequency | null {
  return foundBy(countedFrequency, text) ?? foundBy(once, text) ?? foundBy(yearFirst, text) ?? foundBy(bareNumber, text) ?? foundAdverb(text);
}
