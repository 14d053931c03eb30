import type { Item } from '../../storage/items';
import { camlColumn } from '../caml/camlColumn';
import { valueOf } from '../items/valueOf';
import { refusals } from '../refusals';
import { valueMembers } from './fieldMembers';
import { numberText } from './numberText';
import type { Row, RowContext } from './rowContext';

/** The totals a view asks for over a set of items, by `Column.TYPE`, as the list shows them. Empty values do not count. */
export function totalsOf(items: readonly Item[], context: RowContext): Row {
  const totals: Row = {};
  for (const { name, type } of context.caml.view.aggregations) {
    const column = camlColumn(context.fields, name);
    if (!column) throw refusals.fieldMissing(name);
    const values = items.map(item => valueOf(item, column.field)).filter(value => value !== null);
    totals[`${column.name}.${type}`] = totalText(type, values, column, items, context);
  }
  return totals;
}

function totalText(type: string, values: readonly unknown[], column: ReturnType<typeof camlColumn> & object, items: readonly Item[], context: RowContext): string {
  const { localeId } = context.call.web.settings;
  if (type === 'COUNT') return String(values.length);
  if (values.length === 0) return '';
  const { field } = column;
  if (column.type === 'time' && (type === 'MAX' || type === 'MIN')) {
    const times = values.map(String).sort();
    const shown = valueMembers(field, type === 'MAX' ? times[times.length - 1] : times[0], { ...context, item: items[0] })[field.InternalName];
    return typeof shown === 'string' ? shown : '';
  }
  const numbers = values.map(Number).filter(number => !Number.isNaN(number));
  return numbers.length === 0 ? '' : numberText(ofNumbers(type, numbers), field, localeId);
}

/** Deviation and variance are those of a sample. */
function ofNumbers(type: string, numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  const mean = sum / numbers.length;
  const variance = numbers.length < 2 ? 0 : numbers.reduce((total, number) => total + (number - mean) ** 2, 0) / (numbers.length - 1);
  switch (type) {
    case 'SUM': return sum;
    case 'AVG': return mean;
    case 'MAX': return Math.max(...numbers);
    case 'MIN': return Math.min(...numbers);
    case 'VAR': return variance;
    default: return Math.sqrt(variance);
  }
}
