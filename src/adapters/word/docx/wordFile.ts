import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { MandateDocument } from '../../../domain/mandate/document';
import type { IsoDate } from '../../../domain/mandate/answer';
import { onLetterhead } from '../letterhead/onLetterhead';
import { mandateText } from './mandateText';
import { settle } from './settle';
import { numbering, styles } from './styles';

/** What a Word file of a mandate is made from. */
export interface WordSource {
  readonly document: MandateDocument;
  /** Name of the healthcare region, in the header of each page; empty when it is not known. */
  readonly healthcareRegion: string;
  /** The line below the title: a draft, or who established the text when. */
  readonly standing: string;
  /** Lines at the bottom of each page, beside the page's number: version and checksum. */
  readonly footer: readonly string[];
  readonly numberedHeadings: boolean;
  readonly questions: ReadonlyMap<string, string>;
  /** Who stands as the file's author; may be empty. */
  readonly author: string;
  readonly description: string;
  /** Stands as the file's date of creation and change. */
  readonly date: IsoDate;
  /** A region's own `.docx`, whose page, headers, footers and styles the text takes; null for plain paper. */
  readonly letterhead: Uint8Array | null;
  /** What follows the text. */
  readonly appendix: readonly FileChild[];
}

/** A4 with margins of 2.54 cm, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 } };

const pageHeader = (healthcareRegion: string): Header =>
  new Header({ children: [new Paragraph({ text: healthcareRegion, style: 'Header' })] });

const pageFooter = (lines: readonly string[]): Footer =>
  new Footer({
    children: [
      ...lines.map((text) => new Paragraph({ text, style: 'Footer' })),
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })]
      })
    ]
  });

/**
 * A Word file of a mandate. The same source gives the same bytes.
 * @throws Failure `invalid` when the letterhead is no Word document
 */
export async function wordFile(source: WordSource): Promise<Uint8Array> {
  const { document, healthcareRegion, standing, author } = source;
  const word = new Document({
    title: document.title,
    subject: standing,
    creator: author,
    lastModifiedBy: author,
    description: source.description,
    styles,
    numbering,
    sections: [
      {
        properties: { page: PAGE },
        ...(healthcareRegion !== '' && { headers: { default: pageHeader(healthcareRegion) } }),
        footers: { default: pageFooter(source.footer) },
        children: [
          ...mandateText({ title: '', sections: [{ key: '', heading: '', blocks: document.preface ?? [] }] }, source),
          new Paragraph({ text: document.title, heading: HeadingLevel.TITLE }),
          ...(standing === '' ? [] : [new Paragraph({ text: standing, style: 'Beslutsrad' })]),
          ...mandateText(document, source),
          // On a letterhead the pages have no footer of ours.
          ...(source.letterhead === null ? [] : source.footer.map((text) => new Paragraph({ text, style: 'Footer' }))),
          ...source.appendix
        ]
      }
    ]
  });
  const plain = settle(new Uint8Array(await Packer.toArrayBuffer(word)), source.date);
  return source.letterhead === null ? plain : onLetterhead(plain, source.letterhead, source.date);
}
