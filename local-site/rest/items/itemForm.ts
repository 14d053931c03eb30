import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { PropertyValue } from '../entity';
import { isLibraryTemplate } from '../lists/listTemplates';
import { entityPropertyName } from '../fields/encodeName';
import { valueTypeOf } from '../fields/fieldKinds';
import { itemTypeName, listEntityTypeName } from '../lists/entityTypeName';
import { propertyNameOf } from '../query/columns';
import { propertyValue } from './propertyValue';
import { valueOf } from './valueOf';

/** How properties are read of an item, by their names in the order they are shown. */
export type ItemReaders = ReadonlyMap<string, (item: Item) => PropertyValue>;

/** A column as a property of items. */
interface ShownColumn {
  readonly name: string;
  readonly field: Field;
  /** Persons are told once more, as text. */
  readonly stringIdName?: string;
}

/** What all items of a list have in common as entities. */
export interface ItemForm {
  readonly type: string;
  readonly set: string;
  /** Shown by default. */
  readonly shown: ItemReaders;
  /** Shown only when selected. */
  readonly hidden: ItemReaders;
  readonly navigation: readonly string[];
  /** Lookup and person columns by their name in lower case. */
  readonly lookups: ReadonlyMap<string, Field>;
}

/** As recorded. */
const NAVIGATION: readonly string[] = [
  'FirstUniqueAncestorSecurableObject', 'RoleAssignments', 'AttachmentFiles', 'ContentType', 'GetDlpPolicyTip', 'FieldValuesAsHtml', 'FieldValuesAsText',
  'FieldValuesForEdit', 'File', 'Folder', 'LikedByInformation', 'ParentList', 'Properties', 'Versions'
];

/** Shown behind the list's own columns, in recorded order; libraries show neither attachments nor the same order. */
const LIST_TAIL: readonly string[] = ['ID', 'Modified', 'Created', 'Author', 'Editor', '_UIVersionString', 'Attachments'];
const LIBRARY_TAIL: readonly string[] = ['ID', 'Created', 'Author', 'Modified', 'Editor', 'CheckoutUser', '_UIVersionString'];
const HEAD: readonly string[] = ['ContentTypeId', 'Title'];

const kept = new WeakMap<List, { readonly fields: readonly Field[]; readonly form: ItemForm }>();

/** Made once for the items of a page: worked out for each of them it would cost more than everything else. */
export function itemForm(list: List, fields: readonly Field[]): ItemForm {
  const known = kept.get(list);
  if (known?.fields === fields) return known.form;
  const form = makeForm(list, fields);
  kept.set(list, { fields, form });
  return form;
}

function makeForm(list: List, fields: readonly Field[]): ItemForm {
  const columns = fields.filter(field => valueTypeOf(field) !== 'none').map(shownColumn);
  const named = (names: readonly string[]): ShownColumn[] => names.flatMap(name => columns.filter(({ field }) => field.InternalName === name));
  const own = columns.filter(({ field }) => !field.FromBaseType && !field.Hidden && !HEAD.includes(field.InternalName));
  const moderated = list.settings.EnableModeration ? ['_ModerationStatus', '_ModerationComments'] : [];
  const head = named(HEAD);
  const rest = [...own, ...named([...(isLibraryTemplate(list.template) ? LIBRARY_TAIL : LIST_TAIL), ...moderated, 'GUID'])];
  const shown: ItemReaders = new Map([
    ['FileSystemObjectType', ({ kind }: Item) => kind],
    ['Id', ({ id }: Item) => id],
    ['ServerRedirectedEmbedUri', () => null],
    ['ServerRedirectedEmbedUrl', () => ''],
    ...head.flatMap(readersOf),
    ['ComplianceAssetId', () => null],
    ...rest.flatMap(readersOf)
  ]);
  const lookups = columns.map(column => column.field).filter(field => ['lookup', 'person'].includes(valueTypeOf(field)));
  return {
    type: itemTypeName(list), set: `SP.ListData.${listEntityTypeName(list)}Items`, shown,
    hidden: new Map([...columns.filter(({ name }) => !shown.has(name)).map(column => readersOf(column)[0]), ['FSObjType', ({ kind }: Item) => kind]]),
    navigation: [...NAVIGATION, ...lookups.map(field => entityPropertyName(field.InternalName))],
    lookups: new Map(lookups.map(field => [entityPropertyName(field.InternalName).toLowerCase(), field]))
  };
}

function readersOf({ name, field, stringIdName }: ShownColumn): [string, (item: Item) => PropertyValue][] {
  const own: [string, (item: Item) => PropertyValue] = [name, item => propertyValue(valueOf(item, field), field)];
  return stringIdName === undefined ? [own] : [own, [stringIdName, item => stringIds(valueOf(item, field))]];
}

function stringIds(value: ItemValue): PropertyValue {
  if (value === null) return null;
  return Array.isArray(value) ? { itemType: 'Edm.String', values: value.map(String) } : String(value);
}

function shownColumn(field: Field): ShownColumn {
  const isOwnPerson = valueTypeOf(field) === 'person' && !field.FromBaseType;
  return { name: propertyNameOf(field), field, stringIdName: isOwnPerson ? `${entityPropertyName(field.InternalName)}StringId` : undefined };
}
