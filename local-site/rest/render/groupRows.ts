import type { Item } from '../../storage/items';
import type { Column } from '../query/columns';
import { fieldMembers } from './fieldMembers';
import { groupText } from './groupText';
import type { Row, RowContext } from './rowContext';
import { urlEncoded } from './urlEncoded';

/** An item, already in the order of its groups, with what tells them. */
export interface GroupedItem {
  readonly item: Item;
  /** Text of the group at each level, the outermost first. */
  readonly texts: readonly string[];
}

export function groupItems(items: readonly Item[], columns: readonly Column[], context: RowContext): GroupedItem[] {
  return items.map(item => ({ item, texts: columns.map(column => groupText(column.field, { ...context, item })) }));
}

/** `;#Open;#High;#`: the name of a group under its outer ones, as `GroupString` carries it. */
export function groupString(texts: readonly string[]): string {
  return texts.map(text => `;#${text}`).join('') + ';#';
}

/** Members of the groups' own, per item: how many there are, whether the group begins here, and which one it is. */
export function groupMembers(grouped: readonly GroupedItem[], columns: readonly Column[], context: RowContext): Row[] {
  const counts = new Map<string, number>();
  const paths = grouped.map(({ texts }) => columns.map((_, level) => groupString(texts.slice(0, level + 1))));
  for (const path of paths.flat()) counts.set(path, (counts.get(path) ?? 0) + 1);
  const indexes = columns.map(() => 0);
  return grouped.map(({ item, texts }, at) => {
    const row: Row = {};
    columns.forEach((column, level) => {
      const path = paths[at][level];
      const begins = at === 0 || paths[at - 1][level] !== path;
      if (begins) {
        indexes[level] += 1;
        indexes.fill(0, level + 1);
      }
      const suffix = level === 0 ? '' : String(level + 1);
      const name = column.name;
      Object.assign(row, fieldMembers(column.field, { ...context, item }), {
        [`${name}.urlencoded`]: urlEncoded(path), [`${name}.singleurlencoded`]: urlEncoded(texts[level]),
        [`${name}.COUNT.group${suffix}`]: String(counts.get(path)), [`${name}.newgroup`]: begins ? '1' : '',
        [`${name}.groupindex${suffix}`]: `${indexes[level]}_`
      });
    });
    return row;
  });
}
