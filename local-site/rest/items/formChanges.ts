import type { List } from '../../storage/lists';
import type { ItemValue } from '../../storage/itemValue';
import type { Call } from '../call';
import { emptyRecord } from '../emptyRecord';
import { complex, type ComplexValue } from '../entity';
import { isInJson } from '../query/columns';
import { refusals } from '../refusals';
import { arrayOf, isObject, type Json } from '../wire/requestBody';
import { readOnly } from './coerceValue';
import { FormValueError, formValue } from './formValue';
import type { ItemChanges } from './itemChanges';
import { wrongNode, wrongPrimitive } from './unreadable';

const NAMED: readonly string[] = ['Author', 'Editor', 'Created', 'Modified'];
const COMMENTS: readonly string[] = ['_ModerationComments', '_CheckinComment'];

/** What a form wants, and the answer's row for each of its values. */
export interface FormChanges {
  readonly changes: ItemChanges;
  readonly rows: readonly FormRow[];
  readonly failed: boolean;
}

export interface FormRow {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  /** HRESULT of the error; that of a bad value unless given. */
  readonly code?: number;
}

/**
 * Reads `formValues`. Errors go into the rows, never into the status. Read-only columns and even Author, Editor,
 * Created and Modified can be set this way, as in SharePoint; the moderation status and what else the service keeps
 * itself of an item (its id, path, versions …) is passed over without an error.
 */
export function formChanges(list: List, call: Call): FormChanges {
  const fields = call.store.fields.of(list.id);
  const datesInUtc = call.body.member('datesInUTC') === true;
  const values = emptyRecord<ItemValue>();
  const changes: { -readonly [Name in keyof ItemChanges]?: ItemChanges[Name] } = {};
  const rows = formValuesOf(call).filter(isObject).map((entry): FormRow => {
    const name = String(entry.FieldName ?? '');
    const text = textOf(entry.FieldValue);
    const field = fields.find(known => known.InternalName === name);
    if (!field) return { name, value: text, error: `Column '${name}' does not exist. It may have been deleted by another user.` };
    try {
      if (name === 'ContentTypeId' || name === 'ContentType') take(changes, call.store.contentTypes.of(list.id), text);
      else if (name === 'FileLeafRef') changes.leaf = text;
      // Whether a form can move an item this way is unproven: saying that it was done and leaving it where it is would be worse.
      else if (name === 'FileDirRef') throw new FormValueError(readOnly().message);
      else if (NAMED.includes(name) || (isInJson(field) && !COMMENTS.includes(name))) {
        const value = formValue(field, text, datesInUtc, call);
        if (value === null && NAMED.includes(name)) throw new FormValueError("You can't leave this blank.");
        if (name === 'Author' || name === 'Editor') changes[name === 'Author' ? 'author' : 'editor'] = Number(value);
        else if (name === 'Created' || name === 'Modified') changes[name === 'Created' ? 'created' : 'modified'] = String(value);
        else values[name] = value;
      }
      return { name, value: text, error: undefined };
    } catch (error) {
      if (error instanceof FormValueError) return { name, value: text, error: error.message };
      throw error;
    }
  });
  return { changes: { ...changes, values }, rows, failed: rows.some(row => row.error !== undefined) };
}

function formValuesOf({ body }: Call): readonly Json[] {
  const given = body.member('formValues');
  const values = arrayOf(given);
  if (values) return values;
  throw given === undefined ? refusals.badRequest('The parameter formValues is missing.') : wrongNode(given, 'StartArray');
}

/** A value of a form is text; a number or object is refused by the JSON reader. Evidence: [I] cli-microsoft365#1297, #3405. */
function textOf(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  throw typeof value === 'object' ? wrongNode(value, 'PrimitiveValue') : wrongPrimitive('Edm.String');
}

function take(changes: { contentType?: string }, types: readonly { id: string; name: string }[], wanted: string): void {
  const folded = wanted.toLowerCase();
  const type = types.find(known => known.id.toLowerCase() === folded || known.name.toLowerCase() === folded || known.id.toLowerCase().startsWith(`${folded}00`));
  if (!type) throw new FormValueError('The content type does not exist.');
  changes.contentType = type.id;
}

/** One row of the answer: `SP.ListItemFormUpdateValue`. */
export function formRow(row: FormRow, itemId: number): ComplexValue {
  return complex('SP.ListItemFormUpdateValue', {
    ErrorCode: row.error === undefined ? 0 : row.code ?? -2146232832, ErrorMessage: row.error ?? null, FieldName: row.name, FieldValue: row.value,
    HasException: row.error !== undefined, ItemId: itemId
  });
}
