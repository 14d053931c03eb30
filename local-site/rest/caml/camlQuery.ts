import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { columnByInternalName } from '../query/columns';
import type { Condition } from '../query/condition';
import type { Order } from '../query/itemQuery';
import { refusals } from '../refusals';
import { childOf, parseXml } from '../xml/parseXml';
import { camlCondition } from './camlCondition';

export interface CamlQuery {
  readonly condition: Condition | undefined;
  readonly order: readonly Order[];
  readonly rowLimit: number;
  readonly scope: string;
}

/** Without a row limit CAML reads everything; so much that only the threshold stops it. */
const NO_LIMIT = 1_000_000;
const KNOWN_PARTS: readonly string[] = ['query', 'viewfields', 'rowlimit', 'queryoptions', 'aggregations', 'joins', 'projectedfields'];

/** Reads a `<View>`. Unknown elements are refused, as the real service does. */
export function camlQuery(viewXml: string, list: List, call: Call): CamlQuery {
  const view = parseXml(viewXml);
  if (!view || view.name.toLowerCase() !== 'view') throw invalid();
  for (const part of view.children) if (!KNOWN_PARTS.includes(part.name.toLowerCase())) throw invalid();
  const query = childOf(view, 'Query');
  const where = query && childOf(query, 'Where');
  const limit = Number(childOf(view, 'RowLimit')?.text ?? 0);
  const fields = call.store.fields.of(list.id);
  const order = ((query && childOf(query, 'OrderBy'))?.children ?? []).map((reference): Order => {
    const column = columnByInternalName(fields, reference.attributes.Name ?? '');
    if (!column) throw refusals.fieldMissing(reference.attributes.Name ?? '');
    return { column, descending: reference.attributes.Ascending?.toUpperCase() === 'FALSE' };
  });
  return {
    condition: where?.children[0] && camlCondition(where.children[0], list, call),
    order,
    rowLimit: limit > 0 ? limit : NO_LIMIT,
    scope: (view.attributes.Scope ?? '').toLowerCase()
  };
}

export function invalid(): Error {
  return refusals.operationRefused('Cannot complete this action.\n\nPlease try again.');
}
