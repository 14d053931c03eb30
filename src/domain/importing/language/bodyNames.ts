import { composedPattern } from './composedPattern';
import { numberPattern } from './numberWords';
import { wholeWords } from './wholeWords';

/** Words that a body's name does not go on with. */
const nextPhrase = wholeWords(
  [
    `(?:för|for) (?:en period|ett år|att|perioden|a (?:period|term)|ad gangen|(?:högst )?(?:${numberPattern})(?=[\\s-]?(?:år|year)))`,
    'i', 'in', 'inom', 'within', 'med', 'tillsammans', 'together', 'with', 'efter', 'after', 'på', 'on', 'at', 'upon', 'som', 'who', 'which', 'när', 'där', 'vid', 'genom',
    'through', 'utifrån', 'enligt', 'under', 'den(?= \\d)', 'senast', 'före', 'innan', 'by', 'before', 'senest', 'vartannat', 'årligen', 'varje',
    'en gång', 'två gånger', 'minst', 'utan', '(?:och|samt|and|og) (?:är|ska|skall|har|kan|roterar|utses|väljs|rapporterar|leder|sitter|publiceras|delges|is|are|shall|rotates|serves)',
    '\\d{4}', '\\d{1,2}/\\d{1,2}', 'är', 'is', 'er', 'ska', 'ges'
  ].join('|')
);

/** What ends a name at once. A comma does, unless it stands within the name of a programme area. */
const stop = /[;()]|:(?!\p{Ll})|\.(?=\s|$)|,|\s[–-]\s/u;

/** *RPO Perioperativ vård, intensivvård och transplantation*. */
const areaWithComma = /^(?:RPO|NPO|LPO|RAG|(?:\p{L}+ )?programområdet?)\s[^,;:()]+,\s[\p{Ll}-]+\soch\s[\p{Ll}-]+/u;

/** What stands where a name could, and is none. */
const noBody = wholeWords(
  '^(?:exempel|och med|dess|(?:den|det|dem)$|sig|them|it|hösten|våren|sommaren|vintern|årsskiftet|årets|terminens|behov|nästa|vidare|följd|stöd|grund)(?! region| grupp)'
);

/** *utses av och bland ledamöterna*. */
const among = /^(?:och (?:bland|inom)|and (?:from )?(?:among|within))\s+/iu;

/** Stays in *the group*, which is no name. */
const article = /^the\s+(?!(?:working |collaboration )?group$)/iu;

/** The name of a body, or the names of several, that a text begins with; empty when it begins with none. */
export function bodyAt(written: string): string {
  const text = written.replace(among, '');
  const area = areaWithComma.exec(text)?.[0] ?? '';
  if (noBody.test(text)) {
    return '';
  }
  const rest = text.slice(area.length);
  const ends = [nextPhrase.exec(rest)?.index, stop.exec(rest)?.index, rest.length].filter((index) => index !== undefined);
  return (area + rest.slice(0, Math.min(...ends))).trim().replace(article, '');
}

const nextBody = '(?=\\p{Lu}|(?:regionala? |nationella? )?(?:programområde|kunskapsråd|samverkansgrupp|ledningsgrupp|styrgrupp|nämnd))';
const between = composedPattern(`(?:,\\s+|\\s+(?:och|samt|and|og)\\s+)(?:the\\s+)?${nextBody}`, 'u');

/** The bodies of such a text, one by one. *Barn och ungdomars hälsa* is one. */
export function bodiesIn(names: string): readonly string[] {
  return names.split(between).map((name) => name.trim()).filter((name) => name !== '');
}
