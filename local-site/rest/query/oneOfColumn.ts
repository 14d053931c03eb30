import type { Condition } from './condition';

/** Everything of which one must hold, with no OR left. */
export const disjunctsOf = (condition: Condition): readonly Condition[] => (condition.op === 'or' ? condition.operands.flatMap(disjunctsOf) : [condition]);

type In = Extract<Condition, { op: 'in' }>;

/** An OR that asks for some values of one column, as long filters by key do, said as `in`; undefined for any other condition. */
export function oneOfColumn(condition: Condition): In | undefined {
  const [first, ...others] = disjunctsOf(condition);
  if (others.length === 0 || first?.op !== 'compare') return undefined;
  const values: (string | number)[] = [];
  for (const one of [first, ...others]) {
    if (one.op !== 'compare' || one.relation !== 'eq' || one.column.name !== first.column.name) return undefined;
    if (typeof one.value !== 'string' && typeof one.value !== 'number') return undefined;
    values.push(one.value);
  }
  return { op: 'in', column: first.column, values };
}
