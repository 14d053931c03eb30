import { bodyAt } from '../language/bodyNames';
import { datesIn, type FoundDate } from '../language/datesIn';
import { frequencyIn } from '../language/frequency';
import { wholeWords } from '../language/wholeWords';
import type { ImportedDeliverable } from '../importedFields';
import type { Fact } from './fact';
import type { Statement } from './passage';
import { isOnTasks, isSurrounding } from './sectionKinds';

const noun =
  [
    '(?:slut|del)?leverans(?:er|en|erna)?|(?:slut|del|läges)rapport(?:er|en|erna)?',
    '(?:slut|del)redovisning(?:ar|en)?|(?:final|interim|status|progress) (?:reports?|deliver(?:y|ies|ables?))',
    'deliverables?|(?:slut|del)?leveranc(?:e|er|en)|(?:slut|del)afrapportering|sluttrapport'
  ].join('|');

const named = wholeWords(`(?:${noun})(?: \\d{1,2})?(?: \\([^)]*\\))?`, 'g');

const noneAtAll = wholeWords('(?:inga|ingen|inte|ej|no|not|ikke)(?: \\p{L}+)? \\p{L}*(?:leveran[sc]\\p{L}*|rapport\\p{L}*|deliver\\p{L}*|reports?)');

/** A bare *leveranser* tells nothing; with one of these words it tells of something to come. */
const handsOver = wholeWords([
  'lämna|lämnas|ges|sker|redovisas|rapporteras|presenteras|överlämnas|görs|due|is given|are given|submitted',
  'delivered|presented|leveres|afleveres|gives'
].join('|'));

const handover = wholeWords('till|to|til|redovisas för|presenteras för|presented to', 'g');
/** *de RAG som hör till programområdet* receive, and the programme area does not. */
const belongs = wholeWords('(?:hör|hörande|knutna|ansluten|anslutna|belonging)\\s*$');
const occasion = wholeWords('vid|at');
const prepositionsOfTime = /(?:\s|^)(?:senast|den|till|by|on|due|senest|före|med start|under|i)?\s*$/iu;

/** *ska vara Regionsjukvårdsledningen tillhanda*. */
const atHand = wholeWords('(?:vara|är) (?<name>[^.,;]+?) tillhanda');

/** *redovisas årligen i RPO:s årsrapport*. */
const inReport = wholeWords('i (?<name>(?:[\\p{L}:-]+ ){0,4}?\\p{L}*(?:rapport|berättelse)(?:en)?)');

function receiverIn(clause: string): string | null {
  const names = [...clause.matchAll(handover)]
    .filter(({ index }) => !belongs.test(clause.slice(0, index)))
    .map(({ 0: word, index }) => bodyAt(clause.slice(index + word.length).trim()));
  const name = names.find((one) => one !== '' && datesIn(one).length === 0);
  const told = name ?? (atHand.exec(clause) ?? inReport.exec(clause))?.groups?.name;
  if (told !== undefined) {
    return told;
  }
  const event = occasion.exec(clause);
  const rest = event ? clause.slice(event.index + event[0].length).trim().replace(/\.$/, '') : '';
  return bodyAt(rest) === '' || datesIn(rest).length > 0 ? null : rest;
}

/** *Delleverans 1: kartläggning av vården, 2026-05-01* says after a colon what it is. */
function whatIn(name: string, clause: string, dates: readonly FoundDate[]): string {
  const [, described = ''] = /^\s*[:–-]\s*(.+)$/u.exec(clause) ?? [];
  const date = dates[0] ? described.indexOf(dates[0].words) : -1;
  const text = (date === -1 ? described : described.slice(0, date)).replace(prepositionsOfTime, '').replace(/[\s,.;(–-]+$/u, '');
  return text === '' ? name : `${name}: ${text}`;
}

function deliverablesIn(name: string, clause: string, before: readonly FoundDate[]): readonly ImportedDeliverable[] {
  const found = datesIn(clause);
  const dates = found.length > 0 ? found : before;
  const what = whatIn(name, clause, found);
  const recurrence = frequencyIn(clause)?.words ?? null;
  const receiver = receiverIn(clause);
  const days = dates.length === 0 ? [null] : dates.map(({ value }) => value);
  return days.map((date) => ({ what, date, recurrence, receiver }));
}

/** The clauses of a sentence that each tell of one delivery, from its noun to where the next begins. */
function namedIn(text: string): readonly ImportedDeliverable[] {
  const nouns = noneAtAll.test(text) ? [] : [...text.matchAll(named)];
  return nouns.flatMap(({ 0: name, index }, place) => {
    const start = index + name.length;
    const next = nouns[place + 1]?.index ?? text.length;
    const clause = text.slice(start, next).replace(/[\s,;]*(?:\s(?:och|samt|and|og))?(?:\s(?:en|ett|a|the))?\s*$/iu, '');
    const before = place === 0 ? datesIn(text.slice(0, index)) : [];
    const isTold = datesIn(clause).length + before.length > 0 || frequencyIn(clause) !== null || handsOver.test(clause);
    return isTold ? deliverablesIn(name, clause, before) : [];
  });
}

const onGroupItself = wholeWords([
  'upphör|avslutas|startar|påbörjas|gäller|tillsätts|inrättas|permanent|tidsbegränsad\\p{L}*|starts|ends|möte',
  'möten|meeting'
].join('|'));

/** A dated point of the timetable: *Kartläggning klar 2026-05-01*. */
function datedPoint({ text, meaning, isListed }: Statement): readonly ImportedDeliverable[] {
  const [date] = meaning === 'timetable' && isListed && !onGroupItself.test(text) ? datesIn(text) : [];
  if (!date) {
    return [];
  }
  const after = text.slice(date.index + date.words.length).replace(/^[\s:,–-]+/u, '');
  const before = text.slice(0, date.index).replace(prepositionsOfTime, '').replace(/[\s:,(–-]+$/u, '');
  const what = (before === '' ? after : before).replace(/\.$/, '');
  return what === '' ? [] : [{ what, date: date.value, recurrence: null, receiver: null }];
}

/** What a sentence says the group delivers; a task counts only with a date. */
export function deliverablesOf(statement: Statement): readonly ImportedDeliverable[] {
  if (isSurrounding(statement.meaning) || (isOnTasks(statement.meaning) && datesIn(statement.text).length === 0)) {
    return [];
  }
  const told = namedIn(statement.text);
  return told.length > 0 ? told : datedPoint(statement);
}

export function readDeliverables(statements: readonly Statement[]): Fact<readonly ImportedDeliverable[]> {
  const found = statements.map((statement) => ({ told: deliverablesOf(statement), line: statement.line }));
  const telling = found.filter(({ told }) => told.length > 0);
  return { value: telling.flatMap(({ told }) => told), lines: telling.map(({ line }) => line) };
}
