import type { Table } from '../../domain/tables/table';
import type { TableRow } from '../../domain/tables/tableRow';

export type UnreadableTableReason =
  | 'empty'
  /** Neither an Excel file of today nor a text with columns. */
  | 'unknownFormat'
  | 'corrupt'
  /** Larger than is read, or with more rows. */
  | 'tooLarge';

/** Most rows that are read of one file, the heading among them. */
export const mostTableRows = 10_000;

/** A file that no table can be read from. */
export class UnreadableTable extends Error {
  public readonly reason: UnreadableTableReason;

  public constructor(reason: UnreadableTableReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'UnreadableTable';
    this.reason = reason;
  }
}

/** Tables from and to files. */
export interface Spreadsheets {
  /**
   * The rows of an Excel file's first sheet, or of a CSV file in UTF-8 or Windows-1252, without those that say nothing. Days
   * come as `YYYY-MM-DD` where the file knows them as days.
   * @throws UnreadableTable
   */
  read(fileName: string, content: Uint8Array): Promise<readonly TableRow[]>;
  /** An Excel file: texts are texts whatever they look like, and days are days. */
  workbook(table: Table): Promise<Uint8Array>;
  /** CSV as Swedish Excel opens it: UTF-8 with its mark, semicolons, and no text that is taken for a formula. */
  csv(table: Table): Promise<string>;
}
