import type { Field } from '../../storage/fields';
import { lookupText } from '../items/lookupText';
import type { RowSubject, RowValue } from './rowContext';

/** A lookup in a row, `[{ lookupId, lookupValue, isSecretFieldValue }]`; empty text for none, and for what the caller may not see. */
export function lookupValues(field: Field, ids: readonly number[], { call }: RowSubject): RowValue {
  const seen = ids.map(id => ({ lookupId: id, lookupValue: lookupText(field, id, call), isSecretFieldValue: false })).filter(one => one.lookupValue !== '');
  return seen.length === 0 ? '' : seen;
}
