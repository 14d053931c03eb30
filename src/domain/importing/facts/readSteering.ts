import { composedPattern } from '../language/composedPattern';
import { bodiesIn, bodyAt } from '../language/bodyNames';
import { wholeWords } from '../language/wholeWords';
import { allFacts } from './allFacts';
import type { Fact } from './fact';
import type { Passage, Statement } from './passage';
import { isOnTasks } from './sectionKinds';

const steers = wholeWords(
  '(?:är|utgör|fungerar som|verkar som|vara|ska vara|is|acts as|serves as|er|fungerer som) (?:även |också |tillika |also |the |a )?(?:styrgrupp|steering (?:group|committee)|styregruppe|styringsgruppe) (?:för|for|of|till)'
);

/** The bodies that a sentence says the group steers. */
export function steeredBy(sentence: string): readonly string[] {
  const match = steers.exec(sentence);
  return match ? bodiesIn(bodyAt(sentence.slice(match.index + match[0].length).trim())) : [];
}

const documentWord =
  [
    '(?:samverkans)?avtal(?:et|en)?|(?:\\p{L}+s )?(?:årliga )?överenskommelser?(?:n|na)?|reglementet?',
    'arbetsordning(?:en)?|agreements?|rules of procedure|samarbejdsaftaler?'
  ].join('|');

/** *utifrån regionernas samverkansavtal och Samverkansnämndens årliga överenskommelse om …*, up to the sentence's end. */
const basedOn = wholeWords(
  '(?:utifrån|i enlighet med|grundas på|grundar sig på|baseras på|vilar på|utgår från|regleras (?:i|av)|styrs av|based on|governed by|in accordance with)'
);
const namesDocument = wholeWords(documentWord);
const nextDocument = composedPattern([
  `\\s(?:och|samt|and|og)\\s(?=(?:[\\p{L}]+\\s){0,3}(?:${documentWord})(?!\\p{L}))`,
  `,\\s(?=(?:[\\p{L}]+\\s){0,3}(?:${documentWord})(?!\\p{L}))`
].join('|'), 'iu');

function documentsIn({ text, isListed, meaning }: Statement): readonly string[] {
  const match = isListed || isOnTasks(meaning) ? null : basedOn.exec(text);
  const rest = match ? text.slice(match.index + match[0].length).replace(/[.:;]\s*$/, '') : '';
  const parts = rest.split(nextDocument).map((part) => part.trim());
  return rest !== '' && parts.every((part) => namesDocument.test(part)) ? parts : [];
}

/** A line that leads in to a list of the documents the group works by. */
const leadsIn = wholeWords([
  'formuleras i|framgår av|styrdokument|styrande dokument|regleras i|beskrivs i|steering documents|governed by',
  'laid down in'
].join('|'));

const namesOne = wholeWords([
  `${documentWord}|samverkansavtal|reglemente|överenskommelse|strategi|policy|riktlinje\\p{L}*|plan|lag`,
  'förordning|agreement|rules'
].join('|'));

/** The points below such a line, when every one of them names a document. */
function listedDocuments(passages: readonly Passage[]): Fact<readonly string[]> {
  const start = passages.findIndex(({ line }) => line.kind === 'paragraph' && line.text.trim().endsWith(':') && leadsIn.test(line.text));
  const after = start === -1 ? [] : passages.slice(start + 1);
  const end = after.findIndex(({ line }) => line.kind === 'paragraph');
  const points = end === -1 ? after : after.slice(0, end);
  const areDocuments = points.every(({ line }) => namesOne.test(line.text));
  return areDocuments
    ? { value: points.map(({ line }) => line.text.trim()), lines: points.map(({ line }) => line.number) }
    : { value: [], lines: [] };
}

export interface SteeringFacts {
  readonly steers: Fact<readonly string[]>;
  readonly steeringDocuments: Fact<readonly string[]>;
}

/** Whom the group steers, and what documents it is steered by. */
export function readSteering(passages: readonly Passage[], statements: readonly Statement[]): SteeringFacts {
  const told = allFacts(statements, documentsIn);
  const listed = listedDocuments(passages);
  return {
    steers: allFacts(statements, ({ text }) => steeredBy(text)),
    steeringDocuments: { value: [...told.value, ...listed.value], lines: [...told.lines, ...listed.lines] }
  };
}
