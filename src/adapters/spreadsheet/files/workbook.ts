import { strToU8, zipSync } from 'fflate';
import type { Cell, Table } from '../../../domain/tables/table';
import { escapeXml } from '../../word/docx/escapeXml';
import { columnName } from './columnName';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places among the styles below. */
const styles = { heading: 1, text: 2, day: 3 };

/** Most characters of a cell and of a sheet's name. */
const longest = { cell: 32_767, name: 31 };

/** Days are counted from here. */
const zeroDay = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;

const contentTypes = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;

const packageParts = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const bookParts = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`;

// Format 49 is text: what is written in such a cell stays as it is written.
const styleSheet = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const bookOf = (title: string): string => {
  const name = title.replace(/[[\]:*?/\\]/gu, ' ').trim().slice(0, longest.name) || '1';
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
};

const textCell = (address: string, style: number, text: string): string =>
  text === ''
    ? `<c r="${address}" s="${style}"/>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, longest.cell))}</t></is></c>`;

function cellOf(cell: Cell, address: string): string {
  if (typeof cell === 'string') return textCell(address, styles.text, cell);
  if (cell.day === '') return `<c r="${address}" s="${styles.day}"/>`;
  const serial = Math.round((Date.parse(`${cell.day}T00:00:00Z`) - zeroDay) / millisecondsOfDay);
  return Number.isNaN(serial) ? textCell(address, styles.text, cell.day) : `<c r="${address}" s="${styles.day}"><v>${serial}</v></c>`;
}

const rowOf = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;

/** Characters that a column shows: as many as its heading, within reason. */
const widthOf = (heading: string): number => Math.min(40, Math.max(14, heading.length + 4));

function sheetOf({ headings, rows }: Table): string {
  const columns = headings.map((heading, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(heading)}" customWidth="1"/>`).join('');
  const head = rowOf(1, headings.map((heading, at) => textCell(`${columnName(at)}1`, styles.heading, heading)));
  const body = rows.map((row, line) => rowOf(line + 2, row.map((cell, at) => cellOf(cell, `${columnName(at)}${line + 2}`))));
  const all = `A1:${columnName(headings.length - 1)}${rows.length + 1}`;
  const view = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${XML}<worksheet xmlns="${MAIN}"><dimension ref="${all}"/>${view}<cols>${columns}</cols><sheetData>${head}${body.join('')}</sheetData><autoFilter ref="${all}"/></worksheet>`;
}

/**
 * A table as an Excel file with one sheet (ISO/IEC 29500-1, 18): the headings stay in sight and can be filtered by. Texts are
 * written as texts, so that nothing is taken for a formula, a number or a day.
 */
export const workbook = (table: Table): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(packageParts),
    'xl/workbook.xml': strToU8(bookOf(table.title)),
    'xl/_rels/workbook.xml.rels': strToU8(bookParts),
    'xl/styles.xml': strToU8(styleSheet),
    'xl/worksheets/sheet1.xml': strToU8(sheetOf(table))
  });
