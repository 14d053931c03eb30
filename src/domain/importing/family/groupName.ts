import { blankVariable } from '../../template/fillVariables';

/** What a title says before the name of the group it is for, in the languages of the trade. */
const before: readonly RegExp[] = [
  /^\s*(?:utkast|förslag|draft)\s*[:–-]?\s*/iu,
  /^(?:uppdragsbeskrivning|uppdragsdirektiv|uppdrag|mandat|terms of reference|(?:the )?mandate|mandate description|kommissorium|opdragsbeskrivelse)(?=[\s:–-]|$)\s*[:–-]?\s*/iu,
  /^(?:för|for|of|till)\s+/iu,
  /^(?:den|det|the|de)\s+/iu,
  /^(?:sjukvårdsregionala?|regionala?|regionale|regional|lokala?|nationella?)\s+/iu,
  /^(?:arbetsgrupp(?:en)?|samverkansgrupp(?:en)?|programområdet?|working group|collaboration group|programme area|arbejdsgruppe[n]?|group)(?=\s|$)\s*/iu,
  /^\(?(?:RAG|RSG|RPO|LAG|NAG)\)?(?=[\s:–-]|$)\s*[:–-]?\s*/u,
  /^(?:för|for|of)\s+/iu
];

const after = /\s+(?:i|inom|in|for)\s+(?:sjukvårdsregion\s.*|(?:\S+\s){0,2}(?:sjukvårdsregion\w*|healthcare region\w*).*|the\s.*region.*)$/iu;

/** The longest title that is taken apart. */
const longest = 300;

/** The name of the group a title is for, without its kind and its healthcare region; empty when the title names no kind of group or document. */
export function groupName(title: string): string {
  const text = title.replace(/\s+/gu, ' ').trim();
  if (text.length > longest) {
    return '';
  }
  const name = before.reduce((rest, words) => rest.replace(words, ''), text).replace(after, '').trim();
  return name === blankVariable || name === text ? '' : name;
}
