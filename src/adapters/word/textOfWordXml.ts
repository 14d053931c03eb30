/** A tag with its name and whether it opens, closes or both; or a stretch of text. */
const TOKEN = /<(\/?)([\w:]+)[^<>]*?(\/?)>|([^<]+)/g;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What an empty element stands for in running text. */
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': ' ', 'w:cr': ' ', 'w:noBreakHyphen': '-' };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name) => {
    if (name) {
      return NAMED[name] ?? whole;
    }
    return String.fromCodePoint(hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal));
  });
}

const folded = (line: string): string => line.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Text of WordprocessingML: the `w:t` of each `w:p`, one paragraph a line, white space folded, empty
 * paragraphs dropped. `mc:Fallback` repeats what stands beside it and is passed over.
 * @param xml a well-formed `word/document.xml`
 */
export function textOfWordXml(xml: string): string {
  const lines: string[] = [];
  let line = '';
  let inText = false;
  let fallbacks = 0;
  for (const [, closing, name, selfClosing, text] of xml.matchAll(TOKEN)) {
    const opens = closing === '' && selfClosing === '';
    if (name === 'mc:Fallback' && selfClosing === '') {
      fallbacks += opens ? 1 : -1;
    } else if (fallbacks > 0) {
      continue;
    } else if (name === 'w:p') {
      lines.push(line);
      line = '';
    } else if (name === 'w:t') {
      inText = opens;
    } else if (name !== undefined) {
      line += closing === '' ? SIGNS[name] ?? '' : '';
    } else if (inText) {
      line += decoded(text);
    }
  }
  return [...lines, line].map(folded).filter((one) => one !== '').join('\n');
}
