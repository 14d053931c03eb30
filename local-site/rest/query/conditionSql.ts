import type { Relation } from '../odata/parseFilter';
import type { SqlCondition } from '../security/visibleRows';
import { orderSql, orderValue, type Column } from './columns';
import type { Condition } from './condition';
import { oneOfColumn } from './oneOfColumn';

export const OPERATORS: Readonly<Record<Relation, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const DATE_FORMATS = { year: '%Y', month: '%m', day: '%d', hour: '%H', minute: '%M', second: '%S' } as const;

/** A condition as SQL over alias `i`. Names come from the list's own columns, values are always bound. */
export function conditionSql(condition: Condition): SqlCondition {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const values = oneOfColumn(condition);
      if (values) return conditionSql(values);
      const parts = condition.operands.map(conditionSql);
      return { sql: `(${parts.map(part => part.sql).join(` ${condition.op} `)})`, values: parts.flatMap(part => part.values) };
    }
    case 'compare':
      return compareSql(condition);
    case 'startsWith':
      return eachSql(condition.column, sql => `substr(${sql}, 1, ${[...condition.value].length}) = ?`, condition.value);
    case 'contains':
      return eachSql(condition.column, sql => `instr(${sql}, ?) > 0`, condition.value);
    case 'in': {
      const list = JSON.stringify(condition.values);
      const not = condition.not ? 'NOT ' : '';
      return hasSeveral(condition.column)
        ? { sql: `${not}EXISTS (SELECT 1 FROM json_each(i.data, '$."${condition.column.name}"') e WHERE fold(e.value) IN (SELECT value FROM json_each(?)))`, values: [list] }
        : { sql: `coalesce(${condition.column.sql} ${not}IN (SELECT value FROM json_each(?)), ${condition.not ? 1 : 0})`, values: [list] };
    }
    case 'part': {
      const part = `CAST(strftime('${DATE_FORMATS[condition.part]}', ${condition.column.sql}) AS INTEGER)`;
      return { sql: `${part} ${OPERATORS[condition.relation]} ?`, values: [condition.value] };
    }
  }
}

/** Text of a column, or of one of its several values. */
function eachSql(column: Column, matches: (sql: string) => string, value: string): SqlCondition {
  if (!hasSeveral(column)) return { sql: matches(column.sql), values: [value] };
  return { sql: `EXISTS (SELECT 1 FROM json_each(i.data, '$."${column.name}"') e WHERE ${matches('fold(e.value)')})`, values: [value] };
}

function compareSql({ column, relation, value }: Extract<Condition, { op: 'compare' }>): SqlCondition {
  if (value === null) return { sql: `${column.sql} IS ${relation === 'eq' ? '' : 'NOT '}NULL`, values: [] };
  if (hasSeveral(column)) {
    const member = `EXISTS (SELECT 1 FROM json_each(i.data, '$."${column.name}"') e WHERE fold(e.value) = ?)`;
    return { sql: relation === 'ne' ? `NOT ${member}` : member, values: [value] };
  }
  // An empty value differs from every other, as in SharePoint.
  if (relation === 'ne') return { sql: `(${column.sql} <> ? OR ${column.sql} IS NULL)`, values: [value] };
  if (relation === 'eq') return { sql: `${column.sql} = ?`, values: [value] };
  return { sql: `${orderSql(column)} ${OPERATORS[relation]} ?`, values: [orderValue(column, value)] };
}

function hasSeveral(column: Column): boolean {
  return column.type === 'choices' || column.field.AllowMultipleValues === true;
}
