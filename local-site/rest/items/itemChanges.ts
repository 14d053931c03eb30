import type { Field } from '../../storage/fields';
import type { ItemValue } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { emptyRecord } from '../emptyRecord';
import { isReadOnlyKind } from '../fields/fieldKinds';
import { itemTypeName } from '../lists/entityTypeName';
import { propertyNameOf } from '../query/columns';
import { refusals } from '../refusals';
import type { JsonObject } from '../wire/requestBody';
import { coerceValue, readOnly } from './coerceValue';

/** What a body wants to change of an item. */
export interface ItemChanges {
  readonly values: Readonly<Record<string, ItemValue>>;
  readonly contentType?: string;
  readonly leaf?: string;
  readonly moderation?: number;
  readonly moderationComment?: string | null;
  /** Only through ValidateUpdateListItem. */
  readonly author?: number;
  readonly editor?: number;
  readonly created?: string;
  readonly modified?: string;
}

/** Reads the properties of an item body; names no column answers to are refused. */
export function itemChanges(list: List, body: JsonObject, call: Call): ItemChanges {
  const fields = call.store.fields.of(list.id);
  const values = emptyRecord<ItemValue>();
  const changes: { -readonly [Name in keyof ItemChanges]?: ItemChanges[Name] } = {};
  for (const [name, value] of Object.entries(body)) {
    const field = fields.find(known => propertyNameOf(known) === name) ?? fieldOfStringId(fields, name);
    if (!field) throw refusals.unknownBodyProperty(name, itemTypeName(list));
    switch (field.InternalName) {
      case 'ContentTypeId':
        changes.contentType = contentTypeId(list, String(value), call);
        break;
      case 'FileLeafRef':
        changes.leaf = String(value);
        break;
      case '_ModerationStatus':
        if (typeof value !== 'number' || value < 0 || value > 4) throw refusals.badRequest('The moderation status must be a number from 0 to 4.');
        changes.moderation = value;
        break;
      case '_ModerationComments':
        changes.moderationComment = value === null ? null : String(value);
        break;
      default:
        if (field.ReadOnlyField || isReadOnlyKind(field) || ['Attachments', 'ContentType'].includes(field.InternalName)) throw readOnly();
        values[field.InternalName] = coerceValue(field, value, call);
    }
  }
  return { ...changes, values };
}

/** `OwnerStringId` says the same as `OwnerId`. */
function fieldOfStringId(fields: readonly Field[], name: string): Field | undefined {
  return name.endsWith('StringId') ? fields.find(field => propertyNameOf(field) === name.replace(/StringId$/, 'Id') && field.FieldTypeKind === 20) : undefined;
}

/** The list's copy of a content type: its own id, or the id it descends from. */
function contentTypeId(list: List, id: string, call: Call): string {
  const types = call.store.contentTypes.of(list.id);
  const wanted = id.toLowerCase();
  const type = types.find(known => known.id.toLowerCase() === wanted) ?? types.find(known => known.id.toLowerCase().startsWith(`${wanted}00`));
  if (!type) throw refusals.contentTypeMissing();
  return type.id;
}
