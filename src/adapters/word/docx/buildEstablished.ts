import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { EstablishedDocument } from '../../../application/ports/documentBuilder';
import { decisionLine } from '../decisionLine';
import { appendix } from './appendix';
import { mandateText } from './mandateText';
import { settle } from './settle';
import { numbering, styles } from './styles';

/** A4 with margins of 2.54 cm, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 } };

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: 18, children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })]
      })
    ]
  });

/**
 * A Word file of an established mandate. The same source gives the same bytes.
 * @throws Failure `invalid` when the text has a gap
 */
export async function buildEstablished(source: EstablishedDocument): Promise<Uint8Array> {
  const { document, decision, bodyName } = source;
  const line = decisionLine(bodyName, decision);
  const word = new Document({
    title: document.title,
    subject: line,
    creator: bodyName,
    lastModifiedBy: bodyName,
    description: `Underlag ${source.snapshotKey}, SHA-256 ${source.snapshotHash}`,
    styles,
    numbering,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ text: document.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: line, style: 'Beslutsrad' }),
          ...mandateText(document),
          ...appendix(source)
        ]
      }
    ]
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(word)), decision.meetingDate);
}
