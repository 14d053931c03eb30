import { refusals } from '../refusals';
import type { Arguments, Literal } from './arguments';

/** One segment of an address. `args` is undefined without parentheses; `name` is empty for a bare `(key)`. */
export interface Segment {
  readonly name: string;
  readonly args: Arguments | undefined;
}

/**
 * Cuts the part of an address behind `_api/` into segments. Quoted text may hold anything, a quote is doubled;
 * `@name` stands for the query parameter of that name.
 */
export function tokenizePath(encodedPath: string, query: URLSearchParams): Segment[] {
  const text = decode(encodedPath);
  const segments: Segment[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '/') {
      at += 1;
      continue;
    }
    let end = at;
    while (end < text.length && text[end] !== '/' && text[end] !== '(') end += 1;
    const name = text.slice(at, end);
    if (text[end] !== '(') {
      segments.push({ name, args: undefined });
    } else {
      const close = closingParenthesis(text, end);
      segments.push({ name, args: readArguments(text.slice(end + 1, close), query) });
      end = close + 1;
    }
    at = end;
  }
  return segments;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw refusals.badExpression(path);
  }
}

function closingParenthesis(text: string, open: number): number {
  let quoted = false;
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (text[at] === ')' && !quoted) return at;
  }
  throw refusals.badExpression(text);
}

function readArguments(text: string, query: URLSearchParams): Arguments {
  const positional: Literal[] = [];
  const named = new Map<string, Literal>();
  for (const part of splitOutsideQuotes(text)) {
    const assignment = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(part);
    if (assignment) named.set(assignment[1].toLowerCase(), readLiteral(assignment[2], query));
    else positional.push(readLiteral(part, query));
  }
  return { positional, named };
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let part = '';
  for (const character of text) {
    if (character === "'") quoted = !quoted;
    if (character === ',' && !quoted) {
      parts.push(part);
      part = '';
    } else {
      part += character;
    }
  }
  return part.trim() === '' && parts.length === 0 ? [] : [...parts, part];
}

export function readLiteral(source: string, query: URLSearchParams): Literal {
  const text = source.trim();
  if (text.startsWith('@')) {
    const value = [...query].find(([name]) => name.toLowerCase() === text.toLowerCase())?.[1];
    if (value === undefined) throw refusals.badExpression(text);
    return value.startsWith('@') ? value : readLiteral(value, query);
  }
  const quoted = /^(?:guid|datetime|binary)?'((?:[^']|'')*)'$/is.exec(text);
  if (quoted) return quoted[1].replace(/''/g, "'");
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (text.toLowerCase() === 'null') return null;
  if (/^\{.*\}$/s.test(text) || /^[0-9a-f-]{36}$/i.test(text)) return text;
  throw refusals.badExpression(text);
}
