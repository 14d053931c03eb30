import { FormulaSyntaxError } from './formula';

/** One word of a formula; `start` and `end` are its place in the text. */
export interface FormulaToken {
  readonly kind: 'number' | 'text' | 'column' | 'name' | 'mark' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PATTERNS: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['number', /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy],
  ['text', /"(?:[^"]|"")*"/y],
  ['column', /\[[^[\]]+\]/y],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['mark', /<=|>=|<>|[-+*/^&=<>%(),]/y]
];

/** Cuts a formula into words. `,` parts arguments: REST takes the English form whatever the site's locale. */
export function tokenizeFormula(source: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < source.length) {
    if (/\s/.test(source[at])) {
      at += 1;
      continue;
    }
    const token = tokenAt(source, at);
    tokens.push(token);
    at = token.end;
  }
  return [...tokens, { kind: 'end', text: '', start: at, end: at }];
}

function tokenAt(source: string, start: number): FormulaToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start;
    const text = pattern.exec(source)?.[0];
    if (text !== undefined) return { kind, text, start, end: start + text.length };
  }
  throw new FormulaSyntaxError(`Unexpected character at ${start}.`);
}
