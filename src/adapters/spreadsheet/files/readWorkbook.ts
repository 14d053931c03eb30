import { UnreadableTable } from '../../../application/ports/spreadsheets';
import { daysAfter } from '../../../domain/calendar/calendarDate';
import type { TableRow } from '../../../domain/tables/tableRow';
import { childOf } from '../../word/reading/xml/childOf';
import type { Element } from '../../word/reading/xml/element';
import { columnOf } from './columnOf';
import { dayStyles } from './dayStyles';
import { openWorkbook, type Workbook } from './openWorkbook';

const named = (element: Element | undefined, name: string): readonly Element[] => element?.children.filter((child) => child.name === name) ?? [];

/** A text with its runs, without what tells how it is read aloud (`rPh`). */
const textOf = (element: Element | undefined): string =>
  [...named(element, 'x:t'), ...named(element, 'x:r').map((run) => childOf(run, 'x:t'))].map((part) => part?.text ?? '').join('');

/** Serial number 0, in the calendar of the file. */
const zeroDay = ({ main }: Workbook): string => (/^(?:1|true)$/u.test(childOf(main, 'x:workbookPr')?.attributes.date1904 ?? '') ? '1904-01-01' : '1899-12-30');

type TextOfCell = (cell: Element) => string;

function cellReader(book: Workbook): TextOfCell {
  const shared = named(book.related('sharedStrings'), 'x:si').map(textOf);
  const isDay = dayStyles(book.related('styles'));
  const zero = zeroDay(book);
  return (cell) => {
    const value = childOf(cell, 'x:v')?.text ?? '';
    switch (cell.attributes.t ?? 'n') {
      case 's':
        return shared[Number(value)] ?? '';
      case 'inlineStr':
        return textOf(childOf(cell, 'x:is'));
      case 'b':
        return value === '1' ? 'true' : 'false';
      case 'e':
        return '';
      case 'n':
        return value !== '' && isDay(Number(cell.attributes.s ?? 0)) ? daysAfter(zero, Math.floor(Number(value))) : value;
      default:
        return value;
    }
  };
}

function rowOf(row: Element, before: number, read: TextOfCell): TableRow {
  const cells: string[] = [];
  for (const cell of named(row, 'x:c')) {
    const place = columnOf(cell.attributes.r) ?? cells.length;
    while (cells.length < place) cells.push('');
    cells[place] = read(cell);
  }
  return { number: Number(row.attributes.r ?? before + 1), cells };
}

/** The rows of the first sheet that is shown (ISO/IEC 29500-1, 18.3). @throws Unreadable, UnreadableTable */
export function readWorkbook(content: Uint8Array): readonly TableRow[] {
  const book = openWorkbook(content);
  const sheets = named(childOf(book.main, 'x:sheets'), 'x:sheet');
  const shown = sheets.find(({ attributes }) => !/hidden/iu.test(attributes.state ?? '')) ?? sheets[0];
  const sheet = shown && book.byId(shown.attributes['r:id'] ?? '');
  if (!sheet) throw new UnreadableTable('corrupt', 'No sheet');
  const read = cellReader(book);
  const rows: TableRow[] = [];
  for (const row of named(childOf(sheet, 'x:sheetData'), 'x:row')) rows.push(rowOf(row, rows[rows.length - 1]?.number ?? 0, read));
  return rows;
}
