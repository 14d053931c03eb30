import { composedPattern } from '../language/composedPattern';
import { bodyAt } from '../language/bodyNames';
import { datesIn } from '../language/datesIn';
import type { ImportedDecision } from '../importedFields';
import type { Fact } from './fact';
import type { Passage } from './passage';

/** A line begins with it, or says it of the mandate: what is said of other documents is no decision on this one. */
const decided = composedPattern(
  [
    '^(?:version [\\d.]+,? )?(?:(?:Denna |Detta )?(?:uppdragsbeskrivning(?:en)?|uppdraget|dokumentet|mandate|this mandate|the mandate) (?:är |har |blev |was |is |has been )?)?',
    '(?:senast )?(?:fastställ(?:d|t|des|ts)|beslut(?:ad|at|ades|ats)|antag(?:en|et|its)|antogs|godkän(?:d|t|des|ts)|established|adopted|decided|approved|besluttet|vedtaget|vedtatt|godkendt|fastsat)',
    '(?=\\s*(?:[:,]|$)|\\s+(?:av|by|af|i|vid|den|on|in|enligt|\\d))'
  ].join(''),
  'iu'
);
/** A decision is told in a line; a longer text tells of other things. */
const longest = 200;

const labelled = /^(?:beslut(?:ande)?(?:sdatum|sinstans|sorgan)?|fastställande|datum för (?:beslut|fastställande)|decision|approval|beslutning)\s*:/iu;

const byBody = /(?:^|\s)(?:av|by|af|i|vid|in)\s*:?\s+(?!den\s|\d)/iu;
const paragraphs: readonly RegExp[] = [/(?:§+|paragraf:?(?: nr)?)\s*(\d+(?:[.:/–-]\d+)*)/u, /(?<![\p{L}\d-])(\d+)\s*§/u];
const dnr =
  /(?:diarienummer|diarienr|dnr|ärendenummer|ärendenr|case (?:number|no\.?)|ref(?:erence)?(?: no\.?)?|sagsnr|saksnr|j\.?nr)\.?\s*:?\s*((?:\p{Lu}[\p{L}-]{0,9}[\s-]?)?\d[\d\p{Lu}/:.-]*\d)/iu;

const diaryNumber = (text: string): string | null => dnr.exec(text)?.[1]?.trim() ?? null;

/** The number of a paragraph as it is cited, without its sign. */
function paragraphIn(text: string): string | null {
  const found = paragraphs.map((pattern) => pattern.exec(text)?.[1]).find((number) => number !== undefined);
  return found ?? null;
}

function bodyIn(text: string): string | null {
  const match = byBody.exec(text);
  const name = match ? bodyAt(text.slice(match.index + match[0].length)) : '';
  return name === '' ? null : name;
}

const labelledBody = (text: string): string | null => {
  const name = bodyAt(text.replace(labelled, '').trim());
  return /^\p{Lu}\p{L}/u.test(name) ? name : null;
};

function decisionIn(text: string): ImportedDecision | null {
  const isLabelled = labelled.test(text);
  if (!isLabelled && !decided.test(text)) {
    return null;
  }
  const withoutDnr = text.replace(dnr, '');
  return {
    body: bodyIn(withoutDnr) ?? (isLabelled ? labelledBody(withoutDnr) : null),
    date: datesIn(withoutDnr).find(({ kind }) => kind !== 'dayOfYear')?.value ?? null,
    paragraph: paragraphIn(withoutDnr),
    dnr: diaryNumber(text)
  };
}

/** A line with the case's number, and perhaps the paragraph, that says nothing else. */
function referenceIn(text: string): ImportedDecision | null {
  const number = diaryNumber(text);
  const rest = paragraphs.reduce((left, pattern) => left.replace(pattern, ''), text.replace(dnr, '')).replace(/[\s,.;:§–-]/gu, '');
  const isShort = rest.length <= 25;
  return (number !== null && isShort) || (rest === '' && paragraphIn(text) !== null)
    ? { body: null, date: null, paragraph: paragraphIn(text.replace(dnr, '')), dnr: number }
    : null;
}

const merged = (one: ImportedDecision, other: ImportedDecision): ImportedDecision => ({
  body: one.body ?? other.body,
  date: one.date ?? other.date,
  paragraph: one.paragraph ?? other.paragraph,
  dnr: one.dnr ?? other.dnr
});

/** The decision that put the mandate in force, out of every line that tells of it; null when none does. */
export function readDecision(passages: readonly Passage[]): Fact<ImportedDecision> | null {
  const read = (reader: (text: string) => ImportedDecision | null) =>
    passages.flatMap(({ line }) => {
      const value = line.kind === 'paragraph' && line.text.length <= longest ? reader(line.text.trim()) : null;
      return value ? [{ value, lines: [line.number] }] : [];
    });
  const found = [...read(decisionIn), ...read((text) => (decisionIn(text) ? null : referenceIn(text)))];
  const [first, ...rest] = found;
  return first
    ? rest.reduce<Fact<ImportedDecision>>(
        (all, one) => ({ value: merged(all.value, one.value), lines: [...all.lines, ...one.lines] }),
        first
      )
    : null;
}
