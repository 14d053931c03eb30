import type { Field } from '../../storage/fields';
import { ownValue } from '../ownValue';
import { columnByInternalName, columnOf, type Column } from '../query/columns';

/** Columns that only show another one: a query may name them all the same. */
const SHOWN: Readonly<Record<string, string>> = {
  linktitle: 'Title', linktitlenomenu: 'Title', linktitle2: 'Title', linkfilename: 'FileLeafRef', linkfilenamenomenu: 'FileLeafRef',
  linkfilename2: 'FileLeafRef', docicon: 'File_x0020_Type', created_x0020_date: 'Created', last_x0020_modified: 'Modified', serverurl: 'FileRef',
  contenttype: 'ContentTypeId'
};

/** The name of the column whose value stands behind a name. */
export function shownColumn(name: string): string {
  return ownValue(SHOWN, name.toLowerCase()) ?? name;
}

/** The column a `<FieldRef>` means, by internal name or guid; undefined when there is none. */
export function camlColumn(fields: readonly Field[], name: string): Column | undefined {
  const id = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(name)?.[1].toLowerCase();
  const field = id === undefined ? undefined : fields.find(known => known.Id.toLowerCase() === id);
  return field ? columnOf(field) : columnByInternalName(fields, shownColumn(name));
}
