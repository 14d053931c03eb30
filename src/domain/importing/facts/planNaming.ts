import { wholeWords } from '../language/wholeWords';

const plan = '(?<name>handlingsplan|aktivitetsplan|verksamhetsplan|årsplan|arbetsplan|handleplan|virksomhedsplan|activity plan|action plan|work plan|annual plan|operational plan)';

/** The plan of the group's own work; not a national plan, nor a plan for some subject of care. */
const ownPlan = wholeWords(
  `(?<!nationell\\p{L}* |national |the national |svensk |nationale )${plan}(?:en|er|erna|s|ens)?(?!\\s+(?:för|mot|for) (?!gruppen|året|kommande|nästa|verksamheten|arbetet|sitt|det|the))`
);

const making = wholeWords(
  [
    'gör|göra|upprätta\\p{L}*|tas fram|tar fram|ta fram|fastställ\\p{L}*|beslutar om|beslutas|beslutad|lämna\\p{L}*',
    'rapportera\\p{L}*|redovisa\\p{L}*|dokumentera\\p{L}*|skriv\\p{L}*|inlämna\\p{L}*|skickas|sänds',
    'presentera\\p{L}*|utarbeta\\p{L}*|revidera\\p{L}*|årlig\\p{L}*|årsvis|varje år|prepare\\p{L}*|draw\\p{L}* up',
    'submit\\p{L}*|report\\p{L}*|annual|annually|yearly|every year|udarbejde\\p{L}*|afrapporter\\p{L}*|hvert år',
    'årligt'
  ].join('|')
);

/** Where a sentence names the plan that the group makes, and what it calls it; null when it names none. */
export function planNaming(sentence: string): { readonly name: string; readonly index: number } | null {
  const match = making.test(sentence) ? ownPlan.exec(sentence) : null;
  return match ? { name: (match.groups?.name ?? '').toLowerCase(), index: match.index } : null;
}
