const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * A page with the wheel and its list for paper, A4 standing.
 * @param content what is shown, as the page has drawn it
 */
export const printedYear = (title: string, language: string, content: string): string =>
  `<!DOCTYPE html><html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>` +
  '@page{size:A4 portrait;margin:18mm}body{font:11pt/1.4 "Segoe UI",Arial,sans-serif;color:#000}h1{font-size:16pt}figure{margin:0 0 8mm}figure>svg{width:110mm}' +
  'ul{list-style:none;margin:0;padding:0}figure ul{display:flex;flex-wrap:wrap;gap:4mm}p{margin:2mm 0 0;font-weight:600}li{break-inside:avoid}' +
  `</style></head><body><h1>${escaped(title)}</h1>${content}</body></html>`;
