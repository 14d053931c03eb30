import type { Field } from '../../storage/fields';
import type { List } from '../../storage/lists';
import { isLibraryTemplate } from '../lists/listTemplates';
import { entityPropertyName } from '../fields/encodeName';
import { valueTypeOf } from '../fields/fieldKinds';
import { itemTypeName, listEntityTypeName } from '../lists/entityTypeName';
import { propertyNameOf } from '../query/columns';

/** A column as a property of items. */
export interface ShownColumn {
  readonly name: string;
  readonly field: Field;
  /** Persons are told once more, as text. */
  readonly stringIdName?: string;
}

/** What all items of a list have in common as entities. */
export interface ItemForm {
  readonly type: string;
  readonly set: string;
  /** Shown by default: before and behind `ComplianceAssetId`. */
  readonly head: readonly ShownColumn[];
  readonly rest: readonly ShownColumn[];
  /** Shown only when selected. */
  readonly hidden: readonly ShownColumn[];
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
  const shown = new Set([...head, ...rest].map(column => column.name));
  const lookups = columns.map(column => column.field).filter(field => ['lookup', 'person'].includes(valueTypeOf(field)));
  return {
    type: itemTypeName(list), set: `SP.ListData.${listEntityTypeName(list)}Items`, head, rest,
    hidden: columns.filter(column => !shown.has(column.name)),
    navigation: [...NAVIGATION, ...lookups.map(field => entityPropertyName(field.InternalName))],
    lookups: new Map(lookups.map(field => [entityPropertyName(field.InternalName).toLowerCase(), field]))
  };
}

function shownColumn(field: Field): ShownColumn {
  const isOwnPerson = valueTypeOf(field) === 'person' && !field.FromBaseType;
  return { name: propertyNameOf(field), field, stringIdName: isOwnPerson ? `${entityPropertyName(field.InternalName)}StringId` : undefined };
}
