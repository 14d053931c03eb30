import { mostTableRows, UnreadableTable } from '../../../application/ports/spreadsheets';
import type { TableRow } from '../../../domain/tables/tableRow';
import { limits } from '../../word/reading/limits';
import { Unreadable } from '../../word/reading/unreadable';
import { readCsv } from './readCsv';
import { readWorkbook } from './readWorkbook';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound File Binary: Excel before 2007, and files with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (content: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => content[at] === byte);

function rowsOf(content: Uint8Array): readonly TableRow[] {
  if (content.length > limits.packed) throw new UnreadableTable('tooLarge', `${content.length} bytes`);
  if (begins(content, COMPOUND)) throw new UnreadableTable('unknownFormat', 'A compound file');
  return begins(content, ZIP) ? readWorkbook(content) : readCsv(content);
}

/** @throws Unreadable, UnreadableTable */
function readRows(content: Uint8Array): readonly TableRow[] {
  const rows = rowsOf(content).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) throw new UnreadableTable('empty', 'No cell says anything');
  if (rows.length > mostTableRows) throw new UnreadableTable('tooLarge', `${rows.length} rows`);
  return rows;
}

/** The rows of a table, whatever its format. @throws UnreadableTable */
export function readTable(fileName: string, content: Uint8Array): readonly TableRow[] {
  try {
    return readRows(content);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const known = error.reason === 'tooLarge' || error.reason === 'corrupt' ? error.reason : 'unknownFormat';
    throw new UnreadableTable(known, `${fileName}: ${error.message}`);
  }
}
