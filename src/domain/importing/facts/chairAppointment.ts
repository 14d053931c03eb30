import { bodyAt } from '../language/bodyNames';
import { wholeWords } from '../language/wholeWords';
import { goesOnAboutChair } from './chairTerm';
import { chairPattern, withoutDeputy } from './chairWords';
import type { Statement } from './passage';

const isAppointedBy = wholeWords(
  '(?:utses|utse|väljs|tillsätts|utnämns|förordnas|utsedd|vald|appointed|elected|chosen|selected|udpeges|vælges|utpekes|velges)(?: [\\p{L}\\d]+){0,6}? (?:av|by|af)',
  'g'
);

const appoints = wholeWords(
  `(?<verb>utser|väljer|tillsätter|utnämner|förordnar|appoints?|elects?|chooses?|selects?|udpeger|vælger|velger)(?<between>(?: \\p{L}+){0,5}?) (?:${chairPattern})`
);

const person = [
  `(?<chair>${chairPattern})|ledam[oö]t\\p{L}*|ledamöter\\p{L}*|deltagar\\p{L}*|representant\\p{L}*|medlem\\p{L}*`,
  'members?|processtöd\\p{L}*|medlemmer\\p{L}*|·+'
].join('|');
const persons = wholeWords(person, 'g');
const chairAmongThem = wholeWords(`(?:${chairPattern}) (?:och|samt|and|og) (?:\\p{L}+ ){0,3}$`);
const others = wholeWords(
  'ledam[oö]t\\p{L}*|ledamöter\\p{L}*|deltagar\\p{L}*|representant\\p{L}*|medlem\\p{L}*|members?|medlemmer'
);

/** Common words for the group itself are written in small letters within a sentence. */
const itself = /^(?:Gruppen|Arbetsgruppen|Samverkansgruppen|Programområdet|Rådet|Utskottet|Nämnden|The group)(?=$|\s)/u;
const withinSentence = (name: string): string => name.replace(itself, (word) => word.toLowerCase());

function isOfChair(before: string, goesOn: boolean): boolean {
  const last = [...before.matchAll(persons)].pop();
  return last ? last.groups?.chair !== undefined || chairAmongThem.test(before) : goesOn;
}

function passive(text: string, goesOn: boolean): string {
  for (const match of text.matchAll(isAppointedBy)) {
    if (isOfChair(text.slice(0, match.index), goesOn)) {
      return bodyAt(text.slice(match.index + match[0].length).trim());
    }
  }
  return '';
}

function active(text: string): string {
  const match = appoints.exec(text);
  const between = match?.groups?.between ?? '';
  const isOfOthers = others.test(between) && !/\s(?:och|samt|and|og)$/iu.test(between);
  const subject = match ? text.slice(0, match.index).trim() : '';
  return match && !isOfOthers && subject.endsWith(bodyAt(subject)) ? bodyAt(subject) : '';
}

/**
 * Who appoints the one that leads the group, by a sentence; null when it does not say. It may go on
 * about the chair without naming it again: *Utses av programområdet*.
 */
export function chairAppointedBy(statement: Statement): string | null {
  const text = withoutDeputy(statement.text);
  const name = passive(text, goesOnAboutChair(statement)) || active(text);
  return name === '' ? null : withinSentence(name);
}
