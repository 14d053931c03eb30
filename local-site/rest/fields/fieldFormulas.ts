import type { Field } from '../../storage/fields';
import { columnsOfFormula } from '../formulas/columnsOfFormula';
import { FormulaSyntaxError, type Formula } from '../formulas/formula';
import { parseFormula } from '../formulas/parseFormula';
import { renameColumns } from '../formulas/renameColumns';
import { refusals } from '../refusals';
import { isMultiple, valueTypeOf } from './fieldKinds';
import { findField } from './findField';

/** Longest formula of a calculated column or a default, and of a validation (measured). */
const LONGEST_FORMULA = 1024;
const LONGEST_VALIDATION = 1023;
/** Built-in columns formulas do not know, though lists have them: measured for a file's name. */
const UNKNOWN: readonly string[] = ['FileLeafRef', 'FileRef', 'FileDirRef'];

/** A calculated column's formula with internal names for its columns. Refuses what SharePoint refuses, with its words. */
export function calculatedFormula(source: string, field: Field, fields: readonly Field[]): string {
  const formula = parsed(source, LONGEST_FORMULA);
  const names = columnsOfFormula(formula);
  if (names.some(name => /^(today|me)$/i.test(name))) throw refusals.formulaVolatile();
  const columns = names.map(name => operand(name, fields));
  if (columns.some(column => reaches(column, field, fields))) throw refusals.operationRefused('The formula cannot refer to its own column.');
  return internal(source, fields);
}

/** A column's validation: it may look at its own column only. */
export function columnValidation(source: string, field: Field): string {
  const formula = parsed(source, LONGEST_VALIDATION);
  for (const name of columnsOfFormula(formula)) {
    if (findField([field], name) === undefined) throw refusals.formulaOtherColumn();
    operand(name, [field]);
  }
  return internal(source, [field]);
}

/** A list's validation: any columns of the list. */
export function listValidation(source: string, fields: readonly Field[]): string {
  for (const name of columnsOfFormula(parsed(source, LONGEST_VALIDATION))) operand(name, fields);
  return internal(source, fields);
}

/** A calculated default: no column, but today and who asks. */
export function defaultFormula(source: string): string {
  const names = columnsOfFormula(parsed(source, LONGEST_FORMULA));
  if (names.some(name => !/^(today|me)$/i.test(name))) throw refusals.formulaOtherColumn();
  return source.trim();
}

/** A kept formula with the columns' present titles, as `Formula` shows it. */
export function shownFormula(kept: string, fields: readonly Field[]): string {
  return renameColumns(kept, name => fields.find(field => field.InternalName === name)?.Title ?? name);
}

function parsed(source: string, longest: number): Formula {
  if (source.length > longest) throw refusals.operationRefused(`The formula cannot be longer than ${longest} characters.`);
  try {
    return parseFormula(source);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw refusals.formulaSyntax();
    throw error;
  }
}

/** Lookup, person, long text, link and columns with several values are no operands (measured). */
function operand(name: string, fields: readonly Field[]): Field {
  const field = findField(fields, name);
  if (!field || UNKNOWN.includes(field.InternalName)) throw refusals.formulaColumnMissing();
  const plain = ['text', 'number', 'boolean', 'time'].includes(valueTypeOf(field)) && !isMultiple(field);
  const hidden = field.FromBaseType && field.Hidden;
  if ((!plain || hidden) && field.InternalName !== 'ContentType') throw refusals.formulaColumnType();
  return field;
}

function internal(source: string, fields: readonly Field[]): string {
  const named = renameColumns(source.trim(), name => findField(fields, name)?.InternalName ?? name);
  return named.startsWith('=') ? named : `=${named}`;
}

/** Whether a column computes from another, itself or through others. */
function reaches(from: Field, wanted: Field, fields: readonly Field[], seen: readonly string[] = []): boolean {
  if (from.InternalName === wanted.InternalName) return true;
  if (!from.Formula || seen.includes(from.InternalName)) return false;
  return columnsOfFormula(parseFormula(from.Formula)).some(name => {
    const next = findField(fields, name);
    return next !== undefined && reaches(next, wanted, fields, [...seen, from.InternalName]);
  });
}
