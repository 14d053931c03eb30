import { complex } from '../entity';

/** Some of the languages SharePoint Online can show itself in; the real list holds about fifty. */
const LANGUAGES: readonly (readonly [string, string, number])[] = [
  ['Arabic', 'ar-SA', 1025], ['Chinese (Simplified)', 'zh-CN', 2052], ['Czech', 'cs-CZ', 1029], ['Danish', 'da-DK', 1030],
  ['Dutch', 'nl-NL', 1043], ['English', 'en-US', 1033], ['Estonian', 'et-EE', 1061], ['Finnish', 'fi-FI', 1035],
  ['French', 'fr-FR', 1036], ['German', 'de-DE', 1031], ['Greek', 'el-GR', 1032], ['Hungarian', 'hu-HU', 1038],
  ['Italian', 'it-IT', 1040], ['Japanese', 'ja-JP', 1041], ['Korean', 'ko-KR', 1042], ['Latvian', 'lv-LV', 1062],
  ['Lithuanian', 'lt-LT', 1063], ['Norwegian (Bokmål)', 'nb-NO', 1044], ['Polish', 'pl-PL', 1045],
  ['Portuguese (Brazil)', 'pt-BR', 1046], ['Russian', 'ru-RU', 1049], ['Spanish', 'es-ES', 3082], ['Swedish', 'sv-SE', 1053],
  ['Turkish', 'tr-TR', 1055], ['Ukrainian', 'uk-UA', 1058]
];

/** `SP.LanguageCollection`: its entries stand in `Items`. */
export const installedLanguages = complex('SP.LanguageCollection', {
  Items: {
    itemType: 'SP.Language',
    values: LANGUAGES.map(([DisplayName, LanguageTag, Lcid]) => complex('SP.Language', { DisplayName, LanguageTag, Lcid }))
  }
});

/** LCIDs of the languages a web offers its people: in a new web all there are. */
export const installedLanguageIds: readonly number[] = LANGUAGES.map(([, , lcid]) => lcid);

/** The tag of a language by its LCID, e.g. `sv-SE`; English where it is not known. */
export function languageTag(localeId: number): string {
  return LANGUAGES.find(([, , lcid]) => lcid === localeId)?.[1] ?? 'en-US';
}
