import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { Column } from '../query/columns';
import type { Condition } from '../query/condition';
import type { Order } from '../query/itemQuery';
import { refusals } from '../refusals';
import { camlColumn } from './camlColumn';
import { camlCondition } from './camlCondition';
import { parseCamlView, type CamlView, type FieldOrder } from './camlView';
import { checkLookups } from './checkLookups';
import { innerJoins } from './projections';

/** A view with its names looked up in a list. */
export interface CamlQuery {
  readonly view: CamlView;
  readonly condition: Condition | undefined;
  /** The columns it groups by come first. */
  readonly order: readonly Order[];
}

export function camlQuery(viewXml: string, list: List, call: Call): CamlQuery {
  return resolveView(parseCamlView(viewXml), list, call);
}

export function resolveView(view: CamlView, list: List, call: Call): CamlQuery {
  checkLookups(view, list, call);
  const where = view.where && camlCondition(view.where, { view, list, call });
  const conditions = [...innerJoins({ view, list, call }), ...(where ? [where] : [])];
  return {
    view,
    condition: conditions.length > 1 ? { op: 'and', operands: conditions } : conditions[0],
    order: orderOf([...(view.groupBy?.fields ?? []), ...view.orderBy], list, call)
  };
}

/** A column named twice counts where it stands first. */
function orderOf(wanted: readonly FieldOrder[], list: List, call: Call): Order[] {
  const order = new Map<string, Order>();
  for (const { name, descending } of wanted) {
    const column = sortColumn(name, list, call);
    if (!order.has(column.name)) order.set(column.name, { column, descending });
  }
  return [...order.values()];
}

function sortColumn(name: string, list: List, call: Call): Column {
  const column = camlColumn(call.store.fields.of(list.id), name);
  if (!column) throw refusals.fieldMissing(name);
  return column;
}
