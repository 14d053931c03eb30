import type { Field } from '../../storage/fields';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { valueTypeOf } from '../fields/fieldKinds';
import { lookupListId } from '../fields/lookupListId';
import { columnOf, type Column } from '../query/columns';
import type { Condition } from '../query/condition';
import { conditionSql } from '../query/conditionSql';
import { refusals } from '../refusals';
import { visibleRows } from '../security/visibleRows';
import { camlColumn } from './camlColumn';
import { invalidCaml, type CamlView, type Join } from './camlView';

/** What a view is read against. */
export interface CamlContext {
  readonly view: CamlView;
  readonly list: List;
  readonly call: Call;
}

/** One lookup column, in the list it belongs to, with the list it leads to. */
interface Step {
  readonly lookup: Field;
  readonly to: List;
}

/** A column of a joined list and the lookups that lead to it, the asked list's first. */
export interface Projection {
  readonly path: readonly Step[];
  readonly column: Column;
}

/** The projected field of a name; undefined when the view projects none of it. */
export function projectionOf(name: string, context: CamlContext): Projection | undefined {
  const { view, call } = context;
  const field = view.projectedFields.find(known => known.name.toLowerCase() === name.toLowerCase());
  if (!field) return undefined;
  const path = pathTo(field.alias, context, []);
  const column = camlColumn(call.store.fields.of(path[path.length - 1].to.id), field.showField);
  if (!column) throw refusals.fieldMissing(field.showField);
  return { path, column };
}

function pathTo(alias: string, context: CamlContext, seen: readonly string[]): Step[] {
  const { view, list, call } = context;
  const join = view.joins.find(known => known.alias.toLowerCase() === alias.toLowerCase());
  if (!join || seen.includes(join.alias)) throw invalidCaml();
  const before = join.from === undefined ? [] : pathTo(join.from, context, [...seen, join.alias]);
  return [...before, stepOf(join, before.at(-1)?.to ?? list, call)];
}

function stepOf(join: Join, from: List, call: Call): Step {
  const lookup = camlColumn(call.store.fields.of(from.id), join.lookup)?.field;
  const to = lookup && call.store.lists.byId(lookupListId(lookup));
  if (!lookup || !to || valueTypeOf(lookup) !== 'lookup') throw invalidCaml();
  return { lookup, to };
}

/** A condition on a projected column, as one on the lookup that leads to it. */
export function throughJoins({ path, column }: Projection, condition: (column: Column) => Condition, { call }: CamlContext): Condition {
  let asked = condition(column);
  for (const { lookup, to } of [...path].reverse()) asked = { op: 'in', column: columnOf(lookup), values: idsWhere(to, asked, call) };
  return asked;
}

/** Inner joins leave out the items whose lookup is empty. */
export function innerJoins(context: CamlContext): Condition[] {
  const { view, list, call } = context;
  return view.joins.filter(join => join.inner && join.from === undefined)
    .map(join => ({ op: 'compare', column: columnOf(stepOf(join, list, call).lookup), relation: 'ne', value: null }));
}

/** Only what the caller may see: a join must not betray what a lookup would not show. */
function idsWhere(list: List, condition: Condition, call: Call): number[] {
  const visible = visibleRows(call.store, call.access, list);
  const asked = conditionSql(condition);
  return call.store.db
    .all<{ id: number }>(`SELECT i.id FROM items i WHERE ${visible.sql} AND ${asked.sql}`, ...visible.values, ...asked.values)
    .map(row => row.id);
}
