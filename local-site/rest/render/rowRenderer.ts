import type { Item } from '../../storage/items';
import { camlColumn } from '../caml/camlColumn';
import { projectionOf } from '../caml/projections';
import { COMPUTED } from './computedMembers';
import { fieldMembers } from './fieldMembers';
import { projectedMembers } from './projectedMembers';
import type { Row, RowContext, RowSubject } from './rowContext';

/** Always there with AddRequiredFields, in the recorded order where it is known. */
export const REQUIRED: readonly string[] = [
  'ContentTypeId', 'FileLeafRef', 'File_x0020_Type', 'ServerRedirectedEmbedUrl', 'HTML_x0020_File_x0020_Type', 'ID', 'FileRef', 'FSObjType', 'PermMask',
  'UniqueId', 'ItemChildCount', 'FolderChildCount', 'SMTotalSize', 'owshiddenversion', 'ProgId', 'NoExecute', 'ContentType', '_ModerationStatus', '_UIVersionString'
];

type Members = (subject: RowSubject) => Row;

/** Makes items into rows with the members of the named columns, which are looked up once. Names of no column are passed over. */
export function rowRenderer(names: readonly string[], context: RowContext): (item: Item) => Row {
  const columns = names.map(name => membersOf(name, context)).filter(members => members !== undefined);
  return item => {
    const subject: RowSubject = { ...context, item };
    const row: Row = {};
    for (const members of columns) Object.assign(row, members(subject));
    // The form of the id is unproven.
    if (context.fileSystemItemIds) row.FileSystemItemId = `${context.list.id},${item.id}`;
    return row;
  };
}

function membersOf(name: string, context: RowContext): Members | undefined {
  const wanted = name.toLowerCase();
  if (Object.hasOwn(COMPUTED, wanted)) return subject => COMPUTED[wanted](subject, name);
  const projection = projectionOf(name, context.caml);
  if (projection) return subject => projectedMembers(name, projection, subject);
  const column = camlColumn(context.fields, name);
  return column && (subject => fieldMembers(column.field, subject));
}
