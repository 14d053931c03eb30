import type { SectionMeaning } from '../../template/meaning';

/** What text without a heading is about, by words that hardly stand elsewhere; in the order they are tried. */
const signs: readonly (readonly [SectionMeaning, RegExp])[] = [
  ['decision', /^(?:fastställ(?:d|t|des|ts)|beslutad|beslutat|antagen|godkän[dt]|approved|adopted|decided|godkendt|besluttet|vedtatt)(?!\p{L})|^(?:dnr|diarienummer|diarienr|beslutsdatum|fastställelsedatum|case number|sagsnummer|j\.?nr)(?!\p{L})/iu],
  ['mandator', /(?<!\p{L})(?:på uppdrag av|är uppdragsgivare|uppdragsgivare är|on behalf of|mandated by|commissioned by|på vegne af|opdragsgiver er)(?!\p{L})/iu],
  ['purpose', /(?<!\p{L})(?:syftet (?:med|är)|syftar till|har till (?:syfte|ändamål)|the (?:purpose|aim) (?:of|is)|formålet (?:med|er))(?!\p{L})/iu],
  ['finance', /(?<!\p{L})(?:finansierar|bekostar|svarar för sin\w* .{0,40}kostnad\w*|kostnaderna|fördelas rättvist|bears? (?:its|their) own costs?|the costs?|finansierer|afholder .{0,30}udgifter|udgifterne)(?!\p{L})/iu],
  ['composition', /(?<!\p{L})(?:varje region (?:ska|bör|har|utser)|bemannas med|består av|sammansättningen|each region (?:shall|should|appoints)|is composed of|consists of|hver region|består af)(?!\p{L})/iu],
  ['chairTask', /(?<!\p{L})(?:ordföranden?|sammankallande|the chair|the convener|formanden)(?!\p{L})/iu],
  ['reporting', /(?<!\p{L})(?:rapporterar|rapporteras|årsrapport|minnesanteckningar|reports? (?:to|annually|yearly)|minutes|rapporterer|referat)(?!\p{L})/iu],
  ['timetable', /(?<!\p{L})(?:permanent|tidsbegränsa[dt]|slutleverans|delleverans|time-limited|tidsbegrænset)(?!\p{L})/iu],
  ['memberTask', /(?<!\p{L})(?:deltagarna|ledamöterna|the members|medlemmerne)(?!\p{L})/iu],
  ['background', /(?<!\p{L})(?:bildar tillsammans|samverkar i en|together form)(?!\p{L})/iu],
  ['specificTasks', /(?:(?<!\p{L})(?:ska|skall|shall|skal)|innefattar|omfattar|uppdrag(?:et)? är(?: att)?|i uppdrag att|is to)\s*:?$/iu]
];

/** What a line without a heading is about; null when its words do not tell. */
export function headlessMeaning(text: string): SectionMeaning | null {
  const [meaning] = signs.find(([, words]) => words.test(text)) ?? [];
  return meaning ?? null;
}

/** Whether a line is one of decision: *Fastställd av …*, *Dnr …*. */
export function isDecisionLine(text: string): boolean {
  return text.length <= 200 && headlessMeaning(text) === 'decision';
}
