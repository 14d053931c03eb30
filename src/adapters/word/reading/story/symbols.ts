/**
 * Signs of the fonts Symbol and Wingdings that stand in running text, as the characters they look like. Word writes them
 * in a range where Unicode has no characters (F000–F0FF).
 */
const KNOWN: Readonly<Record<string, string>> = {
  '\uf02d': '-',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '■',
  '\uf06f': '☐',
  '\uf071': '☐',
  '\uf0a8': '☐',
  '\uf0fe': '☒',
  '\uf0fc': '✓',
  '\uf0fb': '✗',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0ae': '→',
  '\uf0a3': '≤',
  '\uf0b3': '≥',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0b4': '×'
};

const PRIVATE = /[\uf000-\uf0ff]/g;

/** Text in which the known signs are characters; others stay as they are. */
export const withKnownSymbols = (text: string): string => text.replace(PRIVATE, (one) => KNOWN[one] ?? one);

/** @param code hexadecimal, as in `w:sym`; nothing for what is no character */
export function symbolOf(code: string): string {
  const value = /^[0-9a-f]{1,6}$/i.test(code) ? parseInt(code, 16) : 0;
  return value === 0 || value > 0x10ffff ? '' : withKnownSymbols(String.fromCodePoint(value));
}
