import type { Spreadsheets } from '../../application/ports/spreadsheets';

/** Reads and writes tables. What it takes is fetched when the first file is read or written. */
export function createSpreadsheets(): Spreadsheets {
  const files = (): Promise<typeof import('./files/files')> => import(/* webpackChunkName: 'spreadsheet' */ './files/files');
  return {
    read: async (fileName, content) => (await files()).readTable(fileName, content),
    workbook: async (table) => (await files()).workbook(table),
    csv: async (table) => (await files()).csvText(table)
  };
}
