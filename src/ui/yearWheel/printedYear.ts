import { printedPage } from '../output/printedPage';

const style =
  'figure{margin:0 0 8mm}figure>svg{width:110mm}ul{list-style:none;margin:0;padding:0}figure ul{display:flex;flex-wrap:wrap;gap:4mm}' +
  'p{margin:2mm 0 0;font-weight:600}li{break-inside:avoid}';

/**
 * A page with the wheel and its list for paper, A4 standing.
 * @param content what is shown, as the page has drawn it
 */
export const printedYear = (title: string, language: string, content: string): string => printedPage(title, language, content, style);
