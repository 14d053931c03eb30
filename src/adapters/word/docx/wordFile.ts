import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { MandateDocument } from '../../../domain/mandate/document';
import type { IsoDate } from '../../../domain/mandate/answer';
import { onLetterhead } from '../letterhead/onLetterhead';
import type { StampHeader } from '../letterhead/stampPages';
import { listsIn } from './lists';
import { mandateXml, prefaceXml } from './mandateText';
import { stampedHeader, stampXml } from './stamp';
import { CORE, marks } from './shell';
import type { WordShell } from './shell';
import { escapeXml } from './escapeXml';
import { paragraphXml } from './wordXml';

/** What a Word file of a mandate is made from. */
export interface WordSource {
  readonly document: MandateDocument;
  /** Name of the healthcare region, in the header of each page; empty when it is not known. */
  readonly healthcareRegion: string;
  /** Stands large above the title and at the top of each page; none when empty or left out. */
  readonly stamp?: string;
  /** The line below the title: a draft, or who established the text when. */
  readonly standing: string;
  /** The line at the bottom of each page, beside the page's number: version and checksum. */
  readonly footer: string;
  readonly numberedHeadings: boolean;
  readonly questions: ReadonlyMap<string, string>;
  /** Who stands as the file's author; may be empty. */
  readonly author: string;
  readonly description: string;
  /** Stands as the file's date of creation and change. */
  readonly date: IsoDate;
  /** A region's own `.docx`, whose page, headers, footers and styles the text takes; null for plain paper. */
  readonly letterhead: Uint8Array | null;
  /** What follows the text, as WordprocessingML. */
  readonly appendix: string;
}

function textXml(source: WordSource, lists: ReturnType<typeof listsIn>): string {
  const { document, stamp = '', standing, footer, letterhead } = source;
  const options = { ...source, lists };
  return [
    stamp === '' ? '' : stampXml(stamp),
    prefaceXml(document, options),
    paragraphXml(document.title, { style: 'Title' }),
    standing === '' ? '' : paragraphXml(standing, { style: 'Beslutsrad' }),
    mandateXml(document, options),
    // On a letterhead the pages have no footer of ours.
    letterhead === null ? '' : paragraphXml(footer, { style: 'Footer' }),
    source.appendix
  ].join('');
}

/** Header, footer and properties with what this file has to say there. */
function filledParts({ marked }: WordShell, source: WordSource, stampHeader: StampHeader | null): Zippable {
  const values: Readonly<Record<string, string>> = {
    [marks.header]: source.healthcareRegion,
    [marks.footer]: source.footer,
    [marks.title]: source.document.title,
    [marks.subject]: source.standing,
    [marks.author]: source.author,
    [marks.description]: source.description
  };
  const filled = (xml: string): string => xml.replace(/\[\[\w+\]\]/g, (mark) => escapeXml(values[mark] ?? mark));
  // The library writes the moment of building; the source's date is the same for whoever builds it again.
  const dated = (xml: string): string => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${source.date}T00:00:00Z`);
  const stamped = (name: string, xml: string): string =>
    stampHeader !== null && name.startsWith('word/header') ? stampHeader(xml) : xml;
  return Object.fromEntries(
    Object.entries(marked).map(([name, xml]) => [name, strToU8(stamped(name, filled(name === CORE ? dated(xml) : xml)))])
  );
}

/**
 * A Word file of a mandate. The same source gives the same bytes.
 * @throws Failure `invalid` when the letterhead is no Word document
 */
export function wordFile(shell: WordShell, source: WordSource): Uint8Array {
  const { letterhead, date, stamp = '' } = source;
  const stampHeader = stamp === '' ? null : (xml: string): string => stampedHeader(xml, stamp);
  const lists = listsIn(shell);
  const document = `${shell.before}${textXml(source, lists)}${shell.after}`;
  const plain = zipSync(
    {
      ...shell.parts,
      ...filledParts(shell, source, stampHeader),
      'word/document.xml': strToU8(document),
      'word/numbering.xml': strToU8(lists.numberingXml())
    },
    { level: 6, mtime: new Date(`${date}T12:00:00`) }
  );
  return letterhead === null ? plain : onLetterhead(plain, letterhead, { date, stampHeader });
}
