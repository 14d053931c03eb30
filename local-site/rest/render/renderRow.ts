import type { Item } from '../../storage/items';
import { camlColumn } from '../caml/camlColumn';
import { projectionOf } from '../caml/projections';
import { COMPUTED } from './computedMembers';
import { fieldMembers } from './fieldMembers';
import { projectedMembers } from './projectedMembers';
import type { Row, RowContext } from './rowContext';

/** Always there with AddRequiredFields, in the recorded order where it is known. */
export const REQUIRED: readonly string[] = [
  'ContentTypeId', 'FileLeafRef', 'File_x0020_Type', 'ServerRedirectedEmbedUrl', 'HTML_x0020_File_x0020_Type', 'ID', 'FileRef', 'FSObjType', 'PermMask',
  'UniqueId', 'ItemChildCount', 'FolderChildCount', 'SMTotalSize', 'owshiddenversion', 'ProgId', 'NoExecute', 'ContentType', '_ModerationStatus', '_UIVersionString'
];

/** An item as a row with the members of the named columns. Names of no column are passed over. */
export function renderRow(item: Item, names: readonly string[], context: RowContext): Row {
  const subject = { ...context, item };
  const row: Row = {};
  for (const name of names) {
    const computed = Object.hasOwn(COMPUTED, name.toLowerCase()) ? COMPUTED[name.toLowerCase()] : undefined;
    const projection = computed ? undefined : projectionOf(name, context.caml);
    const column = computed ?? projection ? undefined : camlColumn(context.fields, name);
    if (computed) Object.assign(row, computed(subject, name));
    else if (projection) Object.assign(row, projectedMembers(name, projection, subject));
    else if (column) Object.assign(row, fieldMembers(column.field, subject));
  }
  // The form of the id is unproven.
  if (context.fileSystemItemIds) row.FileSystemItemId = `${context.list.id},${item.id}`;
  return row;
}
