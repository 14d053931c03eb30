import type { SqlCondition } from '../security/visibleRows';
import { sortLetters } from '../../storage/sortKey';
import { orderValue, type Column } from './columns';
import type { Condition } from './condition';
import { OPERATORS } from './conditionSql';

/** A SELECT of item rows, found through an index, among which everything that meets the condition must be. */
export type Candidates = SqlCondition;

/** Counts rows a SELECT gives, up to a limit. */
export type CountRows = (select: Candidates) => number;

/**
 * The smallest set of rows that indexed predicates leave to be read, or undefined when no index narrows the
 * condition. Predicates on one column count together (a range); different columns do not, and of an OR every
 * side must be indexed.
 */
export function candidatesOf(condition: Condition, listId: string, count: CountRows): Candidates | undefined {
  if (condition.op === 'or') {
    const sides = condition.operands.map(operand => candidatesOf(operand, listId, count));
    if (sides.some(side => side === undefined)) return undefined;
    return union(sides as Candidates[]);
  }
  const conjuncts = condition.op === 'and' ? flatten(condition.operands) : [condition];
  const choices = [...rangesByColumn(conjuncts, listId)];
  for (const operand of conjuncts) {
    const either = operand.op === 'or' ? candidatesOf(operand, listId, count) : undefined;
    if (either) choices.push(either);
  }
  if (choices.length < 2) return choices[0];
  const counted = choices.map(choice => ({ choice, rows: count(choice) }));
  return counted.reduce((best, next) => (next.rows < best.rows ? next : best)).choice;
}

function flatten(operands: readonly Condition[]): Condition[] {
  return operands.flatMap(operand => (operand.op === 'and' ? flatten(operand.operands) : [operand]));
}

function rangesByColumn(conjuncts: readonly Condition[], listId: string): Candidates[] {
  const byColumn = new Map<string, { column: Column; parts: SqlCondition[] }>();
  for (const conjunct of conjuncts) {
    const sought = seek(conjunct);
    if (!sought) continue;
    const known = byColumn.get(sought.column.name) ?? { column: sought.column, parts: [] };
    known.parts.push(sought.part);
    byColumn.set(sought.column.name, known);
  }
  return [...byColumn.values()].map(({ column, parts }) => {
    const where = parts.map(part => part.sql).join(' AND ');
    const values = parts.flatMap(part => part.values);
    return column.index === 'id'
      ? { sql: `SELECT x.row FROM items x WHERE x.list_id = ? AND ${where}`, values: [listId, ...values] }
      : { sql: `SELECT x.row FROM item_values x WHERE x.list_id = ? AND x.field = ? AND ${where}`, values: [listId, column.name, ...values] };
  });
}

/** The part of an index a predicate reads; undefined for those no index helps (`ne`, contains, parts of dates). */
function seek(condition: Condition): { column: Column; part: SqlCondition } | undefined {
  if ('operands' in condition || condition.op === 'contains' || condition.op === 'part') return undefined;
  const { column } = condition;
  if (column.index === 'no') return undefined;
  const key = column.index === 'id' ? 'x.id' : 'x.value';
  if (condition.op === 'in') {
    return condition.not ? undefined : { column, part: { sql: `${key} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(condition.values.map(value => orderValue(column, value)))] } };
  }
  if (condition.op === 'startsWith') {
    return { column, part: { sql: `${key} >= ? AND ${key} < ?`, values: [sortLetters(condition.value), `${sortLetters(condition.value)}\u{10ffff}`] } };
  }
  if (condition.op !== 'compare') return undefined;
  if (condition.value === null) return condition.relation === 'eq' ? { column, part: { sql: `${key} IS NULL`, values: [] } } : undefined;
  return condition.relation === 'ne' ? undefined : { column, part: { sql: `${key} ${OPERATORS[condition.relation]} ?`, values: [orderValue(column, condition.value)] } };
}

function union(sides: readonly Candidates[]): Candidates {
  return { sql: sides.map(side => side.sql).join(' UNION '), values: sides.flatMap(side => side.values) };
}
