import Papa from 'papaparse';
import { UnreadableTable } from '../../../application/ports/spreadsheets';
import { decodeText } from '../../../domain/importing/text/decodeText';
import type { TableRow } from '../../../domain/tables/tableRow';
import { textOfCell } from '../../../domain/tables/textOfCell';

/** The line by which Excel is told of the sign between columns. */
const separatorLine = /^sep=(.)\r?\n/iu;

const separators = [';', ',', '\t'] as const;

/** The sign between columns: the one that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/u.exec(text.trimStart())?.[0].replace(/"[^"]*"/gu, '') ?? '';
  const countOf = (sign: string): number => line.split(sign).length;
  return separators.reduce<string>((most, sign) => (countOf(sign) > countOf(most) ? sign : most), ';');
}

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/**
 * The rows of a text with columns. Papa Parse was chosen: no dependencies, 7 kB, MIT, kept since 2013, and it goes through
 * quotes that are left open as spreadsheets do.
 * @throws UnreadableTable `unknownFormat` for what is no text
 */
export function readCsv(content: Uint8Array): readonly TableRow[] {
  if (content.includes(0) && !isUtf16(content)) throw new UnreadableTable('unknownFormat', 'No text');
  const whole = decodeText(content);
  const separator = separatorLine.exec(whole);
  const text = separator ? whole.slice(separator[0].length) : whole;
  const { data } = Papa.parse<readonly string[]>(text, { delimiter: separator?.[1] ?? separatorOf(text), skipEmptyLines: false });
  const before = separator ? 2 : 1;
  return data.map((cells, at) => ({ number: at + before, cells: cells.map(textOfCell) }));
}
