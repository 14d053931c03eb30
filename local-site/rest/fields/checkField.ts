import type { Field } from '../../storage/fields';
import { refusals } from '../refusals';
import { calculatedFormula, columnValidation, defaultFormula } from './fieldFormulas';
import { isCalculated, isIndexable, isMultiple, kindOf } from './fieldKinds';

const MOST_INDEXES = 20;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 1024;
/** Kinds whose values cannot be told apart well enough to be unique; yes/no has but two. */
const NEVER_UNIQUE: readonly number[] = [8];

/** The column as it is kept: its formulas with internal names. Refuses what SharePoint demands of a column before it is added or changed. */
export function checkedField(field: Field, others: readonly Field[]): Field {
  if (!kindOf(field.FieldTypeKind)) throw refusals.operationRefused(`Field type ${field.FieldTypeKind} is not supported.`);
  if (field.Title.trim() === '' || field.Title.length > LONGEST_TITLE) throw refusals.operationRefused(`The display name of a column must have 1 to ${LONGEST_TITLE} characters.`);
  checkLimits(field);
  // Calculated columns take the flag and read back without it (measured).
  const indexed = isCalculated(field) ? { ...field, Indexed: false, EnforceUniqueValues: false } : field;
  checkIndex(indexed, others);
  return withFormulas(indexed, others);
}

function checkLimits(field: Field): void {
  if ((field.ValidationMessage?.length ?? 0) > LONGEST_MESSAGE) throw refusals.operationRefused(`The validation message cannot be longer than ${LONGEST_MESSAGE} characters.`);
  if (field.MaxLength !== undefined && (field.MaxLength < 1 || field.MaxLength > 255)) throw refusals.operationRefused('The maximum number of characters must be between 1 and 255.');
  if (field.MinimumValue !== undefined && field.MaximumValue !== undefined && field.MinimumValue > field.MaximumValue) {
    throw refusals.operationRefused('The minimum value cannot be greater than the maximum value.');
  }
}

function checkIndex(field: Field, others: readonly Field[]): void {
  if (field.Indexed && !isIndexable(field)) throw refusals.operationRefused('This column type is not supported for indexing.');
  const indexes = others.filter(other => other.Indexed && other.InternalName !== 'ID' && other.InternalName !== field.InternalName).length;
  if (field.Indexed && indexes >= MOST_INDEXES) throw refusals.operationRefused('You cannot create more than 20 indices on a list.');
  if (field.EnforceUniqueValues && NEVER_UNIQUE.includes(field.FieldTypeKind)) throw refusals.operationRefused('This field type does not support enforcing unique values.');
  if (field.RelationshipDeleteBehavior && isMultiple(field)) throw refusals.operationRefused('A lookup column with several values cannot enforce a relationship.');
}

function withFormulas(field: Field, others: readonly Field[]): Field {
  const fields = [...others.filter(other => other.InternalName !== field.InternalName), field];
  if (isCalculated(field) && !field.Formula) throw refusals.operationRefused("Formula can't be empty.");
  return {
    ...field,
    ...(isCalculated(field) ? { Formula: calculatedFormula(field.Formula ?? '', field, fields) } : {}),
    ...(field.ValidationFormula ? { ValidationFormula: columnValidation(field.ValidationFormula, field) } : {}),
    ...(field.DefaultFormula ? { DefaultFormula: defaultFormula(field.DefaultFormula) } : {})
  };
}
