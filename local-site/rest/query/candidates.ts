import type { SqlCondition } from '../security/visibleRows';
import { sortLetters } from '../../storage/sortKey';
import { orderValue, type Column } from './columns';
import type { Condition } from './condition';
import { OPERATORS } from './conditionSql';
import { disjunctsOf, oneOfColumn } from './oneOfColumn';

/** Rows of items, found through an index, among which everything that meets the condition must be. */
export interface Candidates {
  /** A SELECT of their row numbers. */
  readonly select: SqlCondition;
  /** What every candidate meets, so that it need not be asked of each row again. */
  readonly met: ReadonlySet<Condition>;
  /** `values`: entries of the index (alias `x`) that lie in ID order; `items`: rows of the table (alias `x`) itself. */
  readonly inIdOrder?: { readonly table: 'value_index' | 'items'; readonly where: SqlCondition };
}

/** Counts rows a SELECT gives, up to a limit. */
type CountRows = (select: SqlCondition) => number;

/**
 * The smallest set of rows that indexed predicates leave to be read, or undefined when no index narrows the
 * condition. Predicates on one column count together (a range); different columns do not, and of an OR every
 * side must be indexed.
 */
export function candidatesOf(condition: Condition, listId: string, count: CountRows): Candidates | undefined {
  const values = oneOfColumn(condition);
  if (values) {
    const [found] = rangesByColumn([values], listId);
    return found && { ...found, met: new Set(found.met.size > 0 ? [condition] : []) };
  }
  if (condition.op === 'or') {
    const sides = disjunctsOf(condition).map(operand => ({ operand, found: candidatesOf(operand, listId, count) }));
    if (!sides.every((side): side is typeof side & { found: Candidates } => side.found !== undefined)) return undefined;
    const isMet = sides.every(({ operand, found }) => conjunctsOf(operand).every(conjunct => found.met.has(conjunct)));
    return { select: union(sides.map(({ found }) => found.select)), met: new Set(isMet ? [condition] : []) };
  }
  const conjuncts = conjunctsOf(condition);
  const choices = rangesByColumn(conjuncts, listId);
  for (const operand of conjuncts) {
    const either = operand.op === 'or' ? candidatesOf(operand, listId, count) : undefined;
    if (either) choices.push(either);
  }
  if (choices.length < 2) return choices[0];
  const counted = choices.map(choice => ({ choice, rows: count(choice.select) }));
  return counted.reduce((best, next) => (next.rows < best.rows ? next : best)).choice;
}

/** Everything that must hold, with no AND left. */
export function conjunctsOf(condition: Condition): readonly Condition[] {
  return condition.op === 'and' ? condition.operands.flatMap(conjunctsOf) : [condition];
}

/** The part of an index a predicate reads. */
interface Part {
  readonly column: Column;
  readonly condition: Condition;
  readonly sql: SqlCondition;
  /** All it finds meets the predicate, not only what is near. */
  readonly exact: boolean;
  /** One value: what it finds lies in ID order. */
  readonly single: boolean;
}

function rangesByColumn(conjuncts: readonly Condition[], listId: string): Candidates[] {
  const byColumn = new Map<string, Part[]>();
  for (const part of conjuncts.map(seek)) if (part) byColumn.set(part.column.name, [...(byColumn.get(part.column.name) ?? []), part]);
  return [...byColumn.values()].map(parts => {
    const [{ column }] = parts;
    const table = column.index === 'id' ? 'items' : 'value_index';
    const place: SqlCondition = column.index === 'id' ? { sql: 'x.list_id = ?', values: [listId] } : { sql: 'x.list_id = ? AND x.field = ?', values: [listId, column.name] };
    const where = { sql: [place, ...parts.map(part => part.sql)].map(part => part.sql).join(' AND '), values: [...place.values, ...parts.flatMap(part => part.sql.values)] };
    return {
      select: { sql: `SELECT x.row FROM ${table} x WHERE ${where.sql}`, values: where.values },
      met: new Set(parts.filter(part => part.exact).map(part => part.condition)),
      inIdOrder: column.index === 'id' || parts.some(part => part.single) ? { table, where } : undefined
    };
  });
}

/** Undefined for predicates no index helps (`ne`, contains, parts of dates). */
function seek(condition: Condition): Part | undefined {
  if ('operands' in condition || condition.op === 'part') return undefined;
  const { column } = condition;
  if (column.index === 'no') return undefined;
  const key = column.index === 'id' ? 'x.id' : 'x.value';
  const part = (sql: string, values: SqlCondition['values'], single = false): Part => ({ column, condition, sql: { sql, values }, exact: condition.op !== 'startsWith', single });
  if (condition.op === 'in') {
    return condition.not ? undefined : part(`${key} IN (SELECT value FROM json_each(?))`, [JSON.stringify(condition.values.map(value => orderValue(column, value)))]);
  }
  if (condition.op === 'startsWith') {
    return part(`${key} >= ? AND ${key} < ?`, [sortLetters(condition.value), `${sortLetters(condition.value)}\u{10ffff}`]);
  }
  if (condition.op !== 'compare') return undefined;
  const { relation, value } = condition;
  if (value === null) return relation === 'eq' ? part(`${key} IS NULL`, [], true) : undefined;
  return relation === 'ne' ? undefined : part(`${key} ${OPERATORS[relation]} ?`, [orderValue(column, value)], relation === 'eq');
}

function union(sides: readonly SqlCondition[]): SqlCondition {
  return { sql: sides.map(side => side.sql).join(' UNION '), values: sides.flatMap(side => side.values) };
}
