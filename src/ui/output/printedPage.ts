import { markedUp } from './markedUp';

/**
 * A page for paper, A4 standing.
 * @param content what is shown, as the page has drawn it
 * @param style more rules of how it looks
 */
export const printedPage = (title: string, language: string, content: string, style: string = ''): string =>
  `<!DOCTYPE html><html lang="${markedUp(language)}"><head><meta charset="utf-8"><title>${markedUp(title)}</title><style>` +
  `@page{size:A4 portrait;margin:18mm}body{font:11pt/1.4 "Segoe UI",Arial,sans-serif;color:#000}h1{font-size:16pt}a{color:inherit}${style}` +
  `</style></head><body><h1>${markedUp(title)}</h1>${content}</body></html>`;
