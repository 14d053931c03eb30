import type { Bindable } from '../../../storage/database';
import type { SqlCondition } from '../../security/visibleRows';
import { managedProperty, type ManagedProperty } from '../managedProperties';
import { malformedQuery } from '../searchRefusals';
import { fullText } from './fullText';
import type { KqlExpression, KqlRelation } from './kqlExpression';
import { timeSpan } from './timeSpan';
import { trimEnd } from '../../wire/trimEnd';

type Restriction = Extract<KqlExpression, { op: 'property' }>;

const NOTHING: SqlCondition = { sql: '0', values: [] };

/** A query as a condition over alias `d` of search_documents. `now` is the site's time, for words like `today`. */
export function kqlSql(expression: KqlExpression, now: Date): SqlCondition {
  switch (expression.op) {
    case 'everything':
      return { sql: '1', values: [] };
    case 'and':
    case 'or':
      return joined(expression.operands.map(operand => kqlSql(operand, now)), expression.op === 'and' ? ' AND ' : ' OR ');
    case 'not': {
      const { sql, values } = kqlSql(expression.operand, now);
      return { sql: `NOT coalesce((${sql}), 0)`, values };
    }
    case 'property':
      return restriction(expression, now);
    default:
      return matching(fullText(expression));
  }
}

function joined(parts: readonly SqlCondition[], operator: string): SqlCondition {
  return { sql: parts.map(part => `(${part.sql})`).join(operator), values: parts.flatMap(part => [...part.values]) };
}

function matching(match: string | undefined): SqlCondition {
  // A word of signs only is in no text.
  return match === undefined ? NOTHING : { sql: 'd.doc IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)', values: [match] };
}

/** A property the schema does not have matches nothing (unproven). */
function restriction(expression: Restriction, now: Date): SqlCondition {
  const property = managedProperty(expression.property);
  if (!property) return NOTHING;
  switch (property.compares) {
    case 'time': return timeRestriction(property, expression, now);
    case 'number': return numberRestriction(property, expression);
    case 'flag': return flagRestriction(property, expression);
    case 'address': return addressRestriction(property, expression);
    default: return textRestriction(property, expression);
  }
}

function textRestriction({ sql, full, compares }: ManagedProperty, { relation, value, prefix }: Restriction): SqlCondition {
  const wanted = (compares === 'whole' ? value.replace(/^\{(.*)\}$/, '$1') : value).toLowerCase();
  const column = `fold(${sql})`;
  if (relation === '<>') return { sql: `${column} IS NOT ?`, values: [wanted] };
  if (relation !== ':' && relation !== '=') throw malformedQuery();
  if (compares === 'start' || (prefix && (compares === 'whole' || relation === '='))) return { sql: `substr(${column}, 1, ?) = ?`, values: [[...wanted].length, wanted] };
  if (relation === '=' || compares === 'whole') return { sql: `${column} = ?`, values: [wanted] };
  if (full) return matching(fullText({ op: 'text', text: value, prefix }, full));
  const words = `' ' || replace(${column}, ';', ' ') || ' '`;
  return { sql: `instr(${words}, ?) > 0`, values: [prefix ? ` ${wanted}` : ` ${wanted} `] };
}

/** An address and everything below it; `=` is the address alone. The host is not compared: there is one. */
function addressRestriction({ sql }: ManagedProperty, { relation, value }: Restriction): SqlCondition {
  const path = trimEnd(value.replace(/^https?:\/\/[^/]*/i, ''), '/').toLowerCase();
  const decoded = plainPath(path);
  if (relation === '<>') return { sql: `fold(${sql}) <> ?`, values: [decoded] };
  if (relation === '=') return { sql: `fold(${sql}) = ?`, values: [decoded] };
  if (relation !== ':') throw malformedQuery();
  return { sql: `substr(fold(${sql}), 1, ?) = ?`, values: [[...decoded].length, decoded] };
}

function plainPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function flagRestriction({ sql }: ManagedProperty, { value, relation }: Restriction): SqlCondition {
  const wanted = ['true', '1', 'yes'].includes(value.toLowerCase());
  const meant = relation === '<>' ? !wanted : wanted;
  return { sql: meant ? `(${sql})` : `NOT (${sql})`, values: [] };
}

function numberRestriction({ sql }: ManagedProperty, { value, relation }: Restriction): SqlCondition {
  const [from, to] = value.split('..').map(part => (part.trim() === '' ? Number.NaN : Number(part)));
  if (Number.isNaN(from) || Number.isNaN(to ?? from)) throw malformedQuery();
  return spanSql(`CAST(${sql} AS REAL)`, relation, from, to ?? from, '<=');
}

function timeRestriction({ sql }: ManagedProperty, { value, relation }: Restriction, now: Date): SqlCondition {
  const [first, last = first] = value.split('..').map(part => timeSpan(part, now));
  if (!first || !last) throw malformedQuery();
  return spanSql(sql, relation, first.from, last.to, '<');
}

/** Where a value stands to a span; `end` tells whether its end belongs to it. */
function spanSql(sql: string, relation: KqlRelation, from: Bindable, to: Bindable, end: '<' | '<='): SqlCondition {
  const behind = end === '<' ? '>=' : '>';
  switch (relation) {
    case '<': return { sql: `${sql} < ?`, values: [from] };
    case '<=': return { sql: `${sql} ${end} ?`, values: [to] };
    case '>': return { sql: `${sql} ${behind} ?`, values: [to] };
    case '>=': return { sql: `${sql} >= ?`, values: [from] };
    case '<>': return { sql: `(${sql} < ? OR ${sql} ${behind} ?)`, values: [from, to] };
    default: return { sql: `(${sql} >= ? AND ${sql} ${end} ?)`, values: [from, to] };
  }
}
