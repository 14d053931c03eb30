import { withoutFormula } from '../tables/withoutFormula';

/** A cell that no program runs: a formula gets an apostrophe, and signs with a meaning are quoted. */
function cell(text: string): string {
  const harmless = withoutFormula(text);
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/** Rows as Swedish Excel reads them: UTF-8 with a byte order mark, semicolons, CRLF. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
