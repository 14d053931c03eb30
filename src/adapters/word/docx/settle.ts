import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { IsoDate } from '../../../domain/mandate/answer';

const LANGUAGE = 'sv-SE';

/** Changes to single parts of the file that the library has no option for. */
const changes: Readonly<Record<string, (xml: string, date: IsoDate) => string>> = {
  // The library writes the moment of building; the decision's date is the same for whoever builds it again.
  'docProps/core.xml': (xml, date) =>
    xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
      .replace('<cp:lastModifiedBy>', `<dc:language>${LANGUAGE}</dc:language><cp:lastModifiedBy>`),
  // ISO/IEC 29500-1, CT_Settings: themeFontLang stands after compat.
  'word/settings.xml': (xml) => xml.replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${LANGUAGE}"/>`)
};

/**
 * The same file with Swedish as its language and nothing in it that depends on when it was built.
 * @param date stands as the file's date of creation and change
 */
export function settle(content: Uint8Array, date: IsoDate): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(content))) {
    const change = changes[name];
    parts[name] = change ? strToU8(change(strFromU8(bytes), date)) : bytes;
  }
  return zipSync(parts, { level: 9, mtime: new Date(`${date}T12:00:00`) });
}
