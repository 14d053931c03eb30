import { escapeHtml } from '../../domain/html/escapeHtml';
import type { Cell, Table } from '../../domain/tables/table';
import { printedPage } from '../output/printedPage';

/** What is printed. */
export interface PrintedOverview {
  readonly title: string;
  /** Below the title: the day it is told for. */
  readonly about: string;
  readonly language: string;
  readonly figures: readonly string[];
  readonly todo: { readonly heading: string; readonly sentences: readonly string[] };
  readonly tables: readonly Table[];
  readonly day: (date: string) => string;
}

const style =
  'body{font-size:10pt}h2{font-size:12pt;margin:7mm 0 2mm;break-after:avoid}p{margin:0 0 2mm}ul{margin:0;padding:0 0 0 5mm}li{break-inside:avoid;margin:0 0 1mm}' +
  '.figures{display:flex;gap:8mm;list-style:none;padding:0;margin:4mm 0;font-weight:600}table{border-collapse:collapse;width:100%;font-size:8.5pt}thead{display:table-header-group}' +
  'tr{break-inside:avoid}th,td{text-align:left;vertical-align:top;padding:1mm 2mm 1mm 0;border-bottom:.2mm solid #999;overflow-wrap:break-word;hyphens:auto}tbody th{font-weight:400}';

/** A page with an overview for paper, A4 standing, without anything to press. */
export function printedOverview({ title, about, language, figures, todo, tables, day }: PrintedOverview): string {
  const said = (cell: Cell): string => escapeHtml(typeof cell === 'string' ? cell : cell.day === '' ? '' : day(cell.day));
  const listed = (texts: readonly string[]): string => texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  const tableOf = ({ title: heading, headings, rows }: Table): string =>
    rows.length === 0
      ? ''
      : `<h2>${escapeHtml(heading)}</h2><table><thead><tr>${headings.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('')}</tr></thead><tbody>` +
        rows.map(([first = '', ...others]) => `<tr><th scope="row">${said(first)}</th>${others.map((cell) => `<td>${said(cell)}</td>`).join('')}</tr>`).join('') +
        '</tbody></table>';
  const content =
    `<p>${escapeHtml(about)}</p><ul class="figures">${listed(figures)}</ul><h2>${escapeHtml(todo.heading)}</h2><ul>${listed(todo.sentences)}</ul>` + tables.map(tableOf).join('');
  return printedPage(title, language, content, style);
}
