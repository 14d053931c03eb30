import { paragraphXml } from './wordXml';

const sides = ['top', 'left', 'bottom', 'right'] as const;

/** Widths in twentieths of a point. */
const MARGINS: Readonly<Record<(typeof sides)[number], number>> = { top: 60, left: 100, bottom: 60, right: 100 };

const borders = [...sides, 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:color="auto" w:sz="4"/>`).join('');
const margins = sides.map((side) => `<w:${side} w:type="dxa" w:w="${MARGINS[side]}"/>`).join('');

function rowXml(cells: readonly string[], widths: readonly number[], isHeader: boolean): string {
  const run = isHeader ? '<w:b/><w:bCs/>' : undefined;
  const cellXml = (text: string, column: number): string =>
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[column]}"/><w:tcMar>${margins}</w:tcMar></w:tcPr>${paragraphXml(text, { isTight: true, run })}</w:tc>`;
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map(cellXml).join('')}</w:tr>`;
}

/**
 * A table as wide as the page's text. Its first row is marked as a header: it is read out with each cell and repeated
 * on a new page.
 * @param widths of the columns, in twentieths of a point
 */
export function tableXml(widths: readonly number[], header: readonly string[], rows: readonly (readonly string[])[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return [
    `<w:tbl><w:tblPr><w:tblW w:type="pct" w:w="5000"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    rowXml(header, widths, true),
    ...rows.map((cells) => rowXml(cells, widths, false)),
    '</w:tbl>'
  ].join('');
}
