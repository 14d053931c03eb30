import type { Relation } from '../odata/parseFilter';
import type { Column } from '../query/columns';
import type { Condition } from '../query/condition';
import { refusals } from '../refusals';
import { childOf, type XmlElement } from '../xml/parseXml';
import { camlColumn } from './camlColumn';
import { compareValue, includesValue, textMatch } from './camlComparison';
import { invalidCaml, nameOf } from './camlView';
import { contentTypeCondition } from './contentTypeCondition';
import { dateRangesOverlap } from './dateRangesOverlap';
import { membership } from './membership';
import { projectionOf, throughJoins, type CamlContext } from './projections';

const RELATIONS: Readonly<Record<string, Relation>> = { eq: 'eq', neq: 'ne', lt: 'lt', leq: 'le', gt: 'gt', geq: 'ge' };
/** Microsoft's limit of an `<In>`. */
const MOST_VALUES = 500;

/** One element of a `<Where>`. And/Or are binary, there is no Not, unknown elements are refused. */
export function camlCondition(element: XmlElement, context: CamlContext): Condition {
  const name = element.name.toLowerCase();
  if (name === 'and' || name === 'or') {
    if (element.children.length !== 2) throw invalidCaml();
    return { op: name, operands: element.children.map(child => camlCondition(child, context)) };
  }
  if (name === 'daterangesoverlap') return dateRangesOverlap(element, context);
  const reference = childOf(element, 'FieldRef');
  if (!reference) throw invalidCaml();
  const read = (column: Column): Condition => columnCondition(name, element, reference, column, context);
  const projection = projectionOf(nameOf(reference), context);
  if (projection) return throughJoins(projection, read, context);
  const column = camlColumn(context.call.store.fields.of(context.list.id), nameOf(reference));
  if (!column) throw refusals.operationRefused('One or more field types are not installed properly. Go to the list settings page to delete these fields.');
  return read(column);
}

function columnCondition(name: string, element: XmlElement, reference: XmlElement, column: Column, { call, list }: CamlContext): Condition {
  if (name === 'isnull' || name === 'isnotnull') return { op: 'compare', column, relation: name === 'isnull' ? 'eq' : 'ne', value: null };
  if (name === 'membership') return membership(element, column, call);
  const one = (relation: Relation, value: XmlElement): Condition =>
    nameOf(reference).toLowerCase() === 'contenttype'
      ? contentTypeCondition(column, relation, value.text, list, call) : compareValue({ column, reference, value }, relation, call);
  if (name === 'in') {
    const values = childOf(element, 'Values')?.children ?? [];
    if (values.length === 0 || values.length > MOST_VALUES) throw invalidCaml();
    return { op: 'or', operands: values.map(value => one('eq', value)) };
  }
  const value = childOf(element, 'Value');
  if (!value) throw invalidCaml();
  if (name === 'beginswith' || name === 'contains') return textMatch({ column, reference, value }, name === 'contains' ? 'contains' : 'startsWith', call);
  if (name === 'includes' || name === 'notincludes') return includesValue({ column, reference, value }, name === 'includes', call);
  if (!Object.hasOwn(RELATIONS, name)) throw invalidCaml();
  return one(RELATIONS[name], value);
}
