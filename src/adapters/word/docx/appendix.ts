import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { EstablishedDocument, TrailLine } from '../../../application/ports/documentBuilder';
import { swedishDate } from '../../../domain/mandate/swedishDate';

/** Widths of the two columns in twentieths of a point; together the text width of an A4 page. */
const COLUMNS = [2200, 6826];

const cells = (texts: readonly string[], bold: boolean): TableCell[] =>
  texts.map(
    (text, column) =>
      new TableCell({
        width: { size: COLUMNS[column], type: WidthType.DXA },
        margins: { top: 60, bottom: 60, left: 100, right: 100 },
        children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold })] })]
      })
  );

/** The first row is marked as a header: it is read out with each cell and repeated on a new page. */
const trailTable = (trail: readonly TrailLine[]): Table =>
  new Table({
    columnWidths: COLUMNS,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(['Datum', 'Händelse'], true) }),
      ...trail.map(({ date, text }) => new TableRow({ cantSplit: true, children: cells([swedishDate(date), text], false) }))
    ]
  });

/** What lets a reader verify the text: the case's events, the snapshot's key and its SHA-256. */
export function appendix(source: EstablishedDocument): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: 'Bilaga: så fattades beslutet', heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    trailTable(source.trail),
    new Paragraph({ text: 'Underlag och kontrollsumma', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: 'Beslutet gäller exakt den text som stod i detta underlag.' }),
    new Paragraph({ text: `Underlag: ${source.snapshotKey}` }),
    new Paragraph({ text: 'Kontrollsumma (SHA-256):', keepNext: true, spacing: { after: 0 } }),
    new Paragraph({ style: 'Kontrollsumma', text: source.snapshotHash })
  ];
}
