import Papa from 'papaparse';
import type { Cell, Table } from '../../../domain/tables/table';
import { withoutFormula } from '../../../domain/tables/withoutFormula';

/** Without it Excel takes UTF-8 for Windows-1252. */
const byteOrderMark = '\uFEFF';

/** A text with zeros is taken for no text. */
const textOf = (cell: Cell): string => withoutFormula((typeof cell === 'string' ? cell : cell.day).replace(/\u0000/gu, ''));

/** A table as CSV (RFC 4180), with the semicolon that Excel expects where the comma is a decimal sign. */
export const csvText = ({ headings, rows }: Table): string =>
  byteOrderMark + Papa.unparse([headings, ...rows].map((row) => row.map(textOf)), { delimiter: ';', newline: '\r\n', quotes: true }) + '\r\n';
