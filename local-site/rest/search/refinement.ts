import type { SqlCondition } from '../security/visibleRows';
import { managedProperty, type ManagedProperty } from './managedProperties';
import { malformedQuery, wrongProperty } from './searchRefusals';

/** A value in a refiner's token: `ǂǂ` and the text in hexadecimal. */
export function refinementToken(value: string): string {
  return `"ǂǂ${Buffer.from(value, 'utf8').toString('hex')}"`;
}

export function refinable(name: string): ManagedProperty {
  const property = managedProperty(name);
  if (!property || property.refinable !== true) throw wrongProperty();
  return property;
}

/**
 * A refinement filter as a condition over alias `d`: `Property:"ǂǂ…"`, `Property:equals("…")`, `Property:word`, and
 * `or(…)`, `and(…)` and `not(…)` of these.
 */
export function refinementSql(filter: string): SqlCondition {
  const { condition, rest } = read(filter.trim(), 0);
  if (rest.trim() !== '') throw malformedQuery();
  return condition;
}

function read(text: string, depth: number): { condition: SqlCondition; rest: string } {
  if (depth > 20) throw malformedQuery();
  const group = /^(or|and|not)\s*\(/i.exec(text);
  if (group) {
    const parts: SqlCondition[] = [];
    let rest = text.slice(group[0].length);
    for (;;) {
      const one = read(rest.trim(), depth + 1);
      parts.push(one.condition);
      rest = one.rest.trim();
      if (rest.startsWith(',')) rest = rest.slice(1);
      else if (rest.startsWith(')')) return { condition: combined(group[1].toLowerCase(), parts), rest: rest.slice(1) };
      else throw malformedQuery();
    }
  }
  const restriction = /^([A-Za-z]\w*):(?:equals\("([^"]*)"\)|"([^"]*)"|([^\s,()]+))/i.exec(text);
  if (!restriction) throw malformedQuery();
  const [whole, name, equal, quoted, bare] = restriction;
  const value = decoded(equal ?? quoted ?? bare);
  return { condition: { sql: `fold(CAST(${valueSql(refinable(name))} AS TEXT)) = ?`, values: [value.toLowerCase()] }, rest: text.slice(whole.length) };
}

function combined(operator: string, parts: readonly SqlCondition[]): SqlCondition {
  const values = parts.flatMap(part => [...part.values]);
  if (operator === 'not') return { sql: `NOT (${parts[0].sql})`, values };
  return { sql: parts.map(part => `(${part.sql})`).join(operator === 'or' ? ' OR ' : ' AND '), values };
}

/** The value a refiner counts: yes and no as words. */
export function valueSql(property: ManagedProperty): string {
  return property.compares === 'flag' ? `CASE WHEN ${property.sql} THEN 'true' ELSE 'false' END` : property.sql;
}

function decoded(value: string): string {
  return value.startsWith('ǂǂ') ? Buffer.from(value.slice(2), 'hex').toString('utf8') : value;
}
