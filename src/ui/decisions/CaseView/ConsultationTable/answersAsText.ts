/** One row of a consultation's answers as it is shown. */
export interface AnswerRow {
  readonly body: string;
  readonly answer: string;
  readonly comment: string;
  readonly date: string;
}

/** A value as one cell of a pasted table. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/** A table as text that a word processor or a spreadsheet takes as a table: tabs between cells, a line for each row. */
export const answersAsText = (rows: readonly AnswerRow[]): string =>
  rows.map(({ body, answer, comment, date }) => [body, answer, comment, date].map(cell).join('\t')).join('\n');
