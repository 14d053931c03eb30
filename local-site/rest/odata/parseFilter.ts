import { refusals } from '../refusals';
import { tokenizeFilter, type FilterToken } from './tokenizeFilter';

export type Relation = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type FilterLiteral = string | number | boolean | null;

/** A `$filter` as SharePoint understands it. Names may go one step below a lookup: `Customer/Title`. */
export type FilterExpression =
  | { readonly op: 'and' | 'or'; readonly left: FilterExpression; readonly right: FilterExpression }
  | { readonly op: 'compare'; readonly name: string; readonly part?: DatePart; readonly relation: Relation; readonly value: FilterLiteral }
  | { readonly op: 'startsWith' | 'contains'; readonly name: string; readonly value: string };

export type DatePart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

const RELATIONS: readonly string[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const DATE_PARTS: readonly string[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/** Comparisons in one filter; also what the index's queries bear. SharePoint's own limit is unproven. */
export const MOST_TERMS = 500;
/** Parentheses within each other: the OData library's limit. */
const DEEPEST = 800;

/**
 * Parses the part of OData that SharePoint supports. Arithmetic, `not`, `endswith`, `tolower` and the like are
 * refused: Microsoft documents them as unsupported (for `not` there is no source, so the stricter reading holds).
 */
export function parseFilter(source: string): FilterExpression {
  const tokens = tokenizeFilter(source);
  let [at, terms, depth] = [0, 0, 0];
  const fail = (): Error => refusals.badExpression(source);
  // Operators are known in lower case only: `Eq` and `AND` are refused.
  const peekName = (): string | undefined => (tokens[at]?.kind === 'name' ? tokens[at].text : undefined);
  const take = (kind?: FilterToken['kind']): FilterToken => {
    const token = tokens[at];
    if (!token || (kind && token.kind !== kind)) throw fail();
    at += 1;
    return token;
  };

  function disjunction(): FilterExpression {
    let left = conjunction();
    while (peekName() === 'or') {
      at += 1;
      left = { op: 'or', left, right: conjunction() };
    }
    return left;
  }

  function conjunction(): FilterExpression {
    let left = term();
    while (peekName() === 'and') {
      at += 1;
      left = { op: 'and', left, right: term() };
    }
    return left;
  }

  function term(): FilterExpression {
    if (tokens[at]?.kind === '(') {
      at += 1;
      depth += 1;
      if (depth > DEEPEST) throw refusals.tooComplex();
      const inner = disjunction();
      take(')');
      depth -= 1;
      return inner;
    }
    terms += 1;
    if (terms > MOST_TERMS) throw refusals.tooComplex();
    const name = take('name').text;
    if (tokens[at]?.kind === '(') return call(name.toLowerCase());
    return comparison(name);
  }

  function call(name: string): FilterExpression {
    take('(');
    if (name === 'startswith' || name === 'substringof') return textMatch(name);
    if (!DATE_PARTS.includes(name)) throw fail();
    const field = take('name').text;
    take(')');
    return comparison(field, name as DatePart);
  }

  function textMatch(name: 'startswith' | 'substringof'): FilterExpression {
    const first = take();
    take(',');
    const second = take();
    take(')');
    const [field, text] = name === 'startswith' ? [first, second] : [second, first];
    if (field.kind !== 'name' || text.kind !== 'text') throw fail();
    if (peekName() === 'eq') {
      at += 1;
      if (!['true', '1'].includes(take().text.toLowerCase())) throw fail();
    }
    return { op: name === 'startswith' ? 'startsWith' : 'contains', name: field.text, value: text.text };
  }

  function comparison(name: string, part?: DatePart): FilterExpression {
    const relation = take('name').text;
    if (!RELATIONS.includes(relation)) throw fail();
    const value = literal(take());
    return { op: 'compare', name, part, relation: relation as Relation, value };
  }

  function literal(token: FilterToken): FilterLiteral {
    if (token.kind === 'number' && Number.isFinite(Number(token.text))) return Number(token.text);
    if (token.kind === 'text' || token.kind === 'guid' || token.kind === 'time') return token.text;
    if (token.kind === 'name') {
      const word = token.text.toLowerCase();
      if (word === 'null') return null;
      if (word === 'true' || word === 'false') return word === 'true';
    }
    throw fail();
  }

  const expression = disjunction();
  if (at < tokens.length) throw fail();
  return expression;
}
