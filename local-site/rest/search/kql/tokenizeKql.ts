import { malformedQuery } from '../searchRefusals';
import type { KqlRelation } from './kqlExpression';

export type KqlToken =
  | { readonly kind: '(' | ')' | '+' | '-' | 'AND' | 'OR' | 'NOT' }
  | { readonly kind: 'near'; readonly distance: number }
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  /** `value` is undefined where a group in parentheses follows. */
  | { readonly kind: 'property'; readonly property: string; readonly relation: KqlRelation; readonly value: string | undefined };

const PROPERTY = /^([A-Za-z_][\w.]*)(:|=|<>|<=|>=|<|>)/;
const DEFAULT_DISTANCE = 8;

/** Operators of the language this site does not build; they name themselves in the refusal. */
const UNBUILT = /^(ONEAR|XRANK|WORDS|ALL|ANY)\s*\(/;

/** Cuts a query into words, phrases, property restrictions and operators. Operators are upper case, as documented. */
export function tokenizeKql(query: string): KqlToken[] {
  const tokens: KqlToken[] = [];
  let at = 0;
  const quotedFrom = (start: number): { text: string; end: number } => {
    const end = query.indexOf('"', start + 1);
    if (end < 0) throw malformedQuery();
    return { text: query.slice(start + 1, end), end: end + 1 };
  };
  while (at < query.length) {
    const rest = query.slice(at);
    const character = query[at];
    if (/\s/.test(character)) {
      at += 1;
    } else if (character === '(' || character === ')') {
      tokens.push({ kind: character });
      at += 1;
    } else if ((character === '+' || character === '-') && /^[+-][^\s]/.test(rest)) {
      tokens.push({ kind: character });
      at += 1;
    } else if (character === '"') {
      const { text, end } = quotedFrom(at);
      const starred = query[end] === '*';
      tokens.push({ kind: 'text', text: starred ? `${text}*` : text, quoted: true });
      at = end + (starred ? 1 : 0);
    } else {
      at = word(rest);
    }
  }
  return tokens;

  function word(rest: string): number {
    const unbuilt = UNBUILT.exec(rest);
    if (unbuilt) throw malformedQuery(`The local site knows ${unbuilt[1]} but has not built it.`);
    const near = /^NEAR(?:\(\s*(?:n\s*=\s*)?(\d{1,3})\s*\))?(?=[\s(]|$)/.exec(rest);
    if (near) {
      tokens.push({ kind: 'near', distance: near[1] === undefined ? DEFAULT_DISTANCE : Number(near[1]) });
      return at + near[0].length;
    }
    const property = PROPERTY.exec(rest);
    if (property) return restriction(property);
    const [text] = /^[^\s()"]+/.exec(rest) as RegExpExecArray;
    if (text === 'AND' || text === 'OR' || text === 'NOT') tokens.push({ kind: text });
    else tokens.push({ kind: 'text', text, quoted: false });
    return at + text.length;
  }

  function restriction([whole, property, relation]: RegExpExecArray): number {
    const start = at + whole.length;
    const base = { kind: 'property', property, relation: relation as KqlRelation } as const;
    if (query[start] === '(') {
      tokens.push({ ...base, value: undefined });
      return start;
    }
    if (query[start] === '"') {
      const { text, end } = quotedFrom(start);
      const starred = query[end] === '*';
      tokens.push({ ...base, value: starred ? `${text}*` : text });
      return end + (starred ? 1 : 0);
    }
    const value = /^[^\s()"]*/.exec(query.slice(start))?.[0] ?? '';
    if (value === '') throw malformedQuery();
    tokens.push({ ...base, value });
    return start + value.length;
  }
}
