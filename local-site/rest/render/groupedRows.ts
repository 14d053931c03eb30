import type { Item } from '../../storage/items';
import type { GroupBy } from '../caml/camlView';
import { camlColumn } from '../caml/camlColumn';
import { refusals } from '../refusals';
import { groupItems, groupMembers, groupString, type GroupedItem } from './groupRows';
import type { RenderRequest } from './renderRequest';
import type { Row, RowContext } from './rowContext';
import { rowRenderer } from './rowRenderer';
import { totalsOf } from './totals';

/**
 * Rows of a grouped view. Collapsed, a row stands for each innermost group and has the groups' members alone; expanded,
 * or when one group is asked for by `GroupString`, each item has its row and the groups' members besides. `all` are the
 * items in the order of their groups.
 */
export function groupedRows(all: readonly Item[], group: GroupBy, names: readonly string[], request: RenderRequest, context: RowContext): Row[] {
  const columns = group.fields.map(({ name }) => {
    const column = camlColumn(context.fields, name);
    if (!column) throw refusals.fieldMissing(name);
    return column;
  });
  const wanted = request.overrides.get('groupstring');
  const inGroup = groupItems(all, columns, context).filter(({ texts }) => wanted === undefined || wanted === '' || groupString(texts).startsWith(decoded(wanted)));
  const first = inGroup[0]?.texts[0];
  const grouped = request.firstGroupOnly ? inGroup.filter(({ texts }) => texts[0] === first) : inGroup;
  const members = groupMembers(grouped, columns, context);
  const totals = groupTotals(grouped, columns.length, context);
  const collapsed = group.collapse && !request.expandGroups && !wanted;
  const innermost = columns[columns.length - 1].name;
  const render = rowRenderer(names, context);
  return grouped.flatMap(({ item }, at) => {
    if (collapsed && members[at][`${innermost}.newgroup`] !== '1') return [];
    return [{ ...(collapsed ? {} : render(item)), ...members[at], ...totals[at] }];
  });
}

/** Totals of each item's groups; their names behind the total's (`.agg`, `.agg2`) are unproven. */
function groupTotals(grouped: readonly GroupedItem[], levels: number, context: RowContext): Row[] {
  if (context.caml.view.aggregations.length === 0) return grouped.map(() => ({}));
  const itemsByPath = new Map<string, Item[]>();
  const pathsOf = ({ texts }: GroupedItem): string[] => Array.from({ length: levels }, (_, level) => groupString(texts.slice(0, level + 1)));
  for (const one of grouped) {
    for (const path of pathsOf(one)) {
      const items = itemsByPath.get(path);
      if (items) items.push(one.item);
      else itemsByPath.set(path, [one.item]);
    }
  }
  const totals = new Map([...itemsByPath].map(([path, items]) => [path, totalsOf(items, context)]));
  return grouped.map(one => Object.fromEntries(pathsOf(one).flatMap((path, level) =>
    Object.entries(totals.get(path) ?? {}).map(([name, total]) => [`${name}.agg${level === 0 ? '' : String(level + 1)}`, total]))));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
