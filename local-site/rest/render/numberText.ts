import type { Field } from '../../storage/fields';
import { languageTag } from '../regional/installedLanguages';

/** A number as people of a locale read it: grouped, with the column's decimals, as a percentage or an amount. */
export function numberText(value: number, field: Pick<Field, 'FieldTypeKind' | 'DisplayFormat' | 'ShowAsPercentage'>, localeId: number): string {
  const decimals = field.DisplayFormat !== undefined && field.DisplayFormat >= 0 ? field.DisplayFormat : undefined;
  const isAmount = field.FieldTypeKind === 10;
  const fixed = decimals ?? (isAmount ? 2 : undefined);
  const options: Intl.NumberFormatOptions = {
    style: field.ShowAsPercentage ? 'percent' : isAmount ? 'currency' : 'decimal',
    ...(isAmount ? { currency: localeId === 1053 ? 'SEK' : 'USD' } : {}),
    ...(fixed === undefined ? { maximumSignificantDigits: 15 } : { minimumFractionDigits: fixed, maximumFractionDigits: fixed })
  };
  return formatOf(languageTag(localeId), options).format(value).replace(/\u2212/g, '-').replace(/\u202f/g, '\u00a0');
}

const formats = new Map<string, Intl.NumberFormat>();

/** Kept, for making one costs a hundred times what using it does. */
function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, known);
  return known;
}
