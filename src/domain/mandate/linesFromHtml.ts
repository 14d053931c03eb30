import { linesFromPaste } from './linesFromPaste';

/** Parts that are never text: comments (Word's conditional ones too), styles, scripts, the page's head. */
const unseen = /<!--[\s\S]*?(?:-->|$)|<!\[[\s\S]*?\]>|<(style|script|head|title|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Tags after or before which a new line begins. */
const lineTag = /<\/?(?:p|div|li|ul|ol|br|h[1-6]|tr|table|blockquote|section|article|header|footer|hr|dd|dt)\b[^>]*>/gi;

const anyTag = /<\/?[a-zA-Z][^>]*>|<\?[^>]*>|<![^>]*>/g;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rdquo: '”',
  rsquo: '’',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  eacute: 'é',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö'
};

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hexadecimal, decimal, name) => {
    if (name !== undefined) {
      return named[String(name)] ?? whole;
    }
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/**
 * The lines of pasted HTML, as a browser or Word puts it on the clipboard; each becomes a point. Only text comes
 * out: the markup is never put into a page, so nothing in it can run, and it need not be understood in full.
 */
export function linesFromHtml(html: string): readonly string[] {
  const text = html
    .replace(unseen, '')
    // A line break in the markup is a space; only the tags make lines.
    .replace(/\s+/g, ' ')
    .replace(lineTag, '\n')
    .replace(anyTag, '');
  return linesFromPaste(decoded(text));
}
