import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { lookupListId } from '../fields/lookupListId';
import { ownValue } from '../ownValue';
import { refusals } from '../refusals';
import { visibleRows } from '../security/visibleRows';
import { candidatesOf } from './candidates';
import { columnByProperty, type Column } from './columns';
import type { Condition } from './condition';
import { exceedsThreshold } from './threshold';

const PERSON_COLUMNS: Readonly<Record<string, string>> = {
  title: 'p.title', name: 'p.login', loginname: 'p.login', email: "json_extract(p.settings, '$.email')",
  username: "json_extract(p.settings, '$.email')", jobtitle: "json_extract(p.settings, '$.jobTitle')", department: "json_extract(p.settings, '$.department')"
};

export type TextMatch = 'equals' | 'startsWith' | 'contains';

/** Ids of the items or persons a lookup may point to whose column matches a text. */
export function lookupIds(field: Field, property: string, match: TextMatch, text: string, call: Call): number[] {
  const wanted = text.toLowerCase();
  if (field.FieldTypeKind === 20) {
    const column = ownValue(PERSON_COLUMNS, property.toLowerCase());
    if (column === undefined) throw refusals.fieldMissing(property);
    const condition = matchSql(`fold(${column})`, match, wanted);
    return call.store.db
      .all<{ id: number }>(`SELECT p.id FROM principals p WHERE p.site_id = ? AND ${condition}`, call.site.id, wanted)
      .map(row => row.id);
  }
  const listId = lookupListId(field);
  const list = call.store.lists.byId(listId);
  const column = columnByProperty(call.store.fields.of(listId), property);
  if (!list || !column) throw refusals.fieldMissing(property);
  const condition = matchSql(`fold(${column.sql})`, match, wanted);
  const candidates = candidatesOf(asCondition(column, match, wanted), list.id, () => 0);
  // What the real service does with a large list behind a lookup is unproven; reading all of it is the laxer reading.
  if (!candidates && exceedsThreshold(list, call)) throw refusals.overThreshold();
  const from = candidates ? `(${candidates.select.sql}) c CROSS JOIN items i ON i.row = c.row` : 'items i';
  // Only what the caller may see: a filter must not betray what a lookup would not show.
  const visible = visibleRows(call.store, call.access, list);
  return call.store.db
    .all<{ id: number }>(`SELECT i.id FROM ${from} WHERE ${visible.sql} AND ${condition}`, ...(candidates?.select.values ?? []), ...visible.values, wanted)
    .map(row => row.id);
}

function matchSql(sql: string, match: TextMatch, text: string): string {
  if (match === 'equals') return `CAST(${sql} AS TEXT) = ?`;
  return match === 'contains' ? `instr(${sql}, ?) > 0` : `substr(${sql}, 1, ${[...text].length}) = ?`;
}

/** Text is found through an index; other values are compared as text, which no index is. */
function asCondition(column: Column, match: TextMatch, text: string): Condition {
  if (match === 'contains' || column.type !== 'text') return { op: 'contains', column, value: text };
  return match === 'equals' ? { op: 'compare', column, relation: 'eq', value: text } : { op: 'startsWith', column, value: text };
}
