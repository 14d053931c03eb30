import { escapeHtml } from '../html/escapeHtml';

/** A row of a table: cells as HTML, the first of which heads the row. */
export type HtmlRow = readonly [string, ...string[]];

/**
 * A table whose rows are headed by their first cell. Roles are said although the elements have them, and cells carry their
 * heading: on a narrow screen the look makes blocks of rows, which some browsers then no longer tell as a table.
 */
export function rowsTable(caption: string, headings: readonly string[], rows: readonly HtmlRow[]): string {
  const head = headings.map((heading) => `<th role="columnheader" scope="col">${escapeHtml(heading)}</th>`).join('');
  const cells = (texts: readonly string[]): string => texts.map((text, index) => `<td role="cell" data-label="${escapeHtml(headings[index + 1] ?? '')}">${text}</td>`).join('');
  const body = rows.map(([first, ...rest]) => `<tr role="row"><th role="rowheader" scope="row">${first}</th>${cells(rest)}</tr>\n`).join('');
  return `<table role="table">\n<caption>${escapeHtml(caption)}</caption>\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body}</tbody>\n</table>\n`;
}
