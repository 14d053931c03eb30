import type { View } from '../../storage/views';
import { nameOf, parseCamlView } from '../caml/camlView';
import { childOf, parseXml, type XmlElement } from '../xml/parseXml';
import { writeXml } from '../xml/writeXml';

const SCOPES: readonly string[] = ['', 'recursive', 'recursiveall', 'filesonly'];

/** What a view's XML settles: query, columns, row limit, scope, totals, joins. Refused like any CAML that cannot be read. */
export function viewFromXml(xml: string): Partial<View> {
  const { rowLimit, paged, scope } = parseCamlView(xml);
  const element = parseXml(xml) as XmlElement;
  const inner = (name: string): string => childOf(element, name)?.children.map(writeXml).join('') ?? '';
  const formatter = childOf(element, 'CustomFormatter')?.text;
  return {
    query: inner('Query'),
    fields: childOf(element, 'ViewFields')?.children.map(nameOf) ?? [],
    scope: Math.max(0, SCOPES.indexOf(scope)),
    aggregations: inner('Aggregations'), joins: inner('Joins'), projectedFields: inner('ProjectedFields'),
    aggregationsOn: childOf(element, 'Aggregations')?.attributes.Value?.toUpperCase() !== 'OFF',
    ...(rowLimit === undefined ? {} : { rowLimit, paged }),
    ...(formatter ? { customFormatter: formatter } : {})
  };
}
