import { wholeWords } from '../language/wholeWords';
import { yearsOf } from '../language/yearsOf';
import { namesChair, withoutDeputy } from './chairWords';
import type { Statement } from './passage';

const rotates = [
  'rotera|roterar|alterner\\p{L}*|växla|växlar|cirkulera|cirkulerar|skifta|skiftar|turas om|går (?:runt|mellan)',
  'byts|rullar|rotates?|alternates?|roterer|går på skift|skifter'
].join('|');

const rotation = wholeWords(`(?:följer\\s[^.;]*?\\soch\\s)?(?:(?:ska|skall|bör|kan|shall|should)\\s)?(?:${rotates})`);

/** Where the part of a sentence on a term begins. */
const termCue = wholeWords(
  [
    `utse|utses|utser|väljs|väljer|tillsätts|utnämns|förordnas|${rotates}|rullande|rotation\\p{L}*|mandat\\p{L}*`,
    'period\\p{L}*|sitter|innehas|ordförande(?:uppdraget|skapet) (?:är|gäller|löper|varar)',
    'uppdraget (?:som \\p{L}+ )?(?:är|gäller|löper|varar)|uppdragstid\\p{L}*|appoint\\p{L}*|elect\\p{L}*|serves?',
    'term|udpeges|vælges|velges|utpekes'
  ].join('|')
);

/** Where it goes over to something else. */
const otherMatter = /;\s|,\s(?!\p{Lu})|\s(?:och|samt|and|og)\s(?=(?:ska|skall|kan|ansvarar|rapporterar|leder|kallar|sammankallar|deltar|har|lämnar|shall|is)\s)/u;

/** In a section on the chair a sentence may begin with what happens to it. */
const withoutSubject = /^(?:Utses|Väljs|Tillsätts|Roterar|Alternerar|Växlar|Appointed|Elected|Rotates|Udpeges|Vælges)\s/u;

const goesOn = /^(?:Uppdraget|Mandatet|Mandatperioden|Mandattiden|Perioden|Förordnandet|Uppdragstiden|Denne|Denna|Hen|The term|The appointment)\s/u;

/** Whether a sentence goes on about the chair without naming it, by the section it stands in or the sentence before. */
export function goesOnAboutChair({ text, previous, meaning }: Statement): boolean {
  const isInSection = meaning === 'chairTask' && (goesOn.test(text) || withoutSubject.test(text));
  return isInSection || (goesOn.test(text) && namesChair(previous));
}

/** Whether a sentence is on the chair, itself or as it goes on from the sentence before, or in a section on the chair. */
export function isOnChair(statement: Statement): boolean {
  return namesChair(statement.text) || goesOnAboutChair(statement);
}

/** Words of a sentence on how long the chair serves. */
function termPart(sentence: string): string {
  const text = withoutDeputy(sentence);
  const cue = termCue.exec(text);
  const part = cue ? text.slice(cue.index) : goesOn.test(text) ? text : '';
  const end = otherMatter.exec(part)?.index ?? part.length;
  return part.slice(0, end);
}

/** Years of the chair's term by a sentence; null when it does not say. */
export function chairTermYears(statement: Statement): number | null {
  return isOnChair(statement) ? yearsOf(termPart(statement.text)) : null;
}

/** How the chair goes round, in the sentence's own words; null when it does not say. */
export function chairRotation(statement: Statement): string | null {
  const match = isOnChair(statement) ? rotation.exec(withoutDeputy(statement.text)) : null;
  if (!match) {
    return null;
  }
  const words = statement.text.slice(match.index).replace(/\.\s*$/, '');
  return words.slice(0, otherMatter.exec(words)?.index ?? words.length).trim();
}
