import { bodiesIn, bodyAt } from '../language/bodyNames';
import { wholeWords } from '../language/wholeWords';

/** What stands before a body that gives a group its mandate. */
const beforeMandator: readonly RegExp[] = [
  wholeWords('(?:arbetar|verkar|agerar|bedriver sitt arbete|bedrivs|är tillsatt\\p{L}*|inrättas|har inrättats|tillsätts) på uppdrag av(?: och rapporterar till)?'),
  wholeWords('(?:får|har|erhåller) sitt (?:uppdrag|mandat) (?:av|från|ifrån)'),
  wholeWords('uppdraget (?:ges|lämnas|är givet|kommer|har getts|är lämnat)(?: \\p{L}+)? (?:av|från)'),
  wholeWords('uppdragsgivare(?:n)?(?: (?:för|till) (?:arbets|samverkans)?gruppen)?(?:\\s*:| är)'),
  wholeWords('(?:works?|acts?|operates?) (?:on behalf of|under (?:a )?mandate (?:from|of)|on assignment (?:from|by))'),
  wholeWords('(?:is|are|has been) (?:mandated|commissioned|appointed) by|receives its mandate from'),
  wholeWords('(?:mandator|commissioning body)(?:\\s*:| is)'),
  wholeWords('arbejder (?:på vegne af|på opdrag (?:fra|af)|efter opdrag fra)|arbeider på oppdrag (?:fra|av)'),
  wholeWords('opdragsgiver(?:en)?(?:\\s*:| er)|oppdragsgiver(?:en)?(?:\\s*:| er)')
];

/** *Regionsjukvårdsledningen är uppdragsgivare*. */
const afterMandator = wholeWords([
  '(?:är|is|er) (?:gruppens |arbetsgruppens |samverkansgruppens |the )?(?:uppdragsgivare|mandator|opdragsgiver|oppdragsgiver)',
  '(?:ger|gav|har gett) (?:arbets|samverkans)?gruppen i uppdrag'
].join('|'));

const notTheGroup = wholeWords([
  'processtöd\\p{L}*|processledar\\p{L}*|ordförande\\p{L}*|sammankallande\\p{L}*|kansli\\p{L}*|sekretariat\\p{L}*',
  'ledam\\p{L}+'
].join('|'));

/** *… rapporterar till Regionsjukvårdsledningen som* ends with the name, and other texts are it. */
const nameBefore = (text: string): string =>
  / som$/u.test(text) ? (text.replace(/ som$/u, '').split(/\s(?:till|av|från)\s/u).pop() ?? '') : text;

/** The bodies that a sentence says give the group its mandate; none when it says nothing of that. */
export function mandatorsOf(sentence: string): readonly string[] {
  for (const pattern of beforeMandator) {
    const match = pattern.exec(sentence);
    if (match && !notTheGroup.test(sentence.slice(0, match.index))) {
      return bodiesIn(bodyAt(sentence.slice(match.index + match[0].length).trim()));
    }
  }
  const name = nameBefore(sentence.slice(0, afterMandator.exec(sentence)?.index ?? 0).trim());
  return bodyAt(name) === name.replace(/^the\s+/iu, '') ? bodiesIn(name) : [];
}
