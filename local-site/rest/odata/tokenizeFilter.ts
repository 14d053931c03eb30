import { refusals } from '../refusals';

export type FilterToken =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'text' | 'guid' | 'time'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: '(' | ')' | ','; readonly text: string };

const TOKEN = /\s*(?:(datetime|datetimeoffset|guid)?'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)(?![\w-])|([A-Za-z_][\w/.]*)|([(),]))/iy;

/** Cuts a `$filter` into tokens; anything that is none (arithmetic signs, stray text) is refused. */
export function tokenizeFilter(source: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    if (source.slice(TOKEN.lastIndex).trim() === '') break;
    const match = TOKEN.exec(source);
    if (!match) throw refusals.badExpression(source);
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([, prefix, quoted, number, name, sign]: RegExpExecArray): FilterToken {
  if (quoted !== undefined) {
    const text = quoted.replace(/''/g, "'");
    if (prefix?.toLowerCase() === 'guid') return { kind: 'guid', text };
    return prefix === undefined ? { kind: 'text', text } : { kind: 'time', text };
  }
  if (number !== undefined) return { kind: 'number', text: number };
  if (name !== undefined) return { kind: 'name', text: name };
  return { kind: sign as '(' | ')' | ',', text: sign };
}
