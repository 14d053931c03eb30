/** What Excel would take for a formula (OWASP, CSV injection), after white space as well. */
const formula = /^\s*[=+\-@\t\r]/;

/** A cell that no program runs: a formula gets an apostrophe, and signs with a meaning are quoted. */
function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/** Rows as Swedish Excel reads them: UTF-8 with a byte order mark, semicolons, CRLF. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
