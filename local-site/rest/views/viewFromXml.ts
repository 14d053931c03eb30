import type { View } from '../../storage/views';
import { refusals } from '../refusals';
import { escapeXml } from '../xml/escapeXml';
import { childOf, parseXml, type XmlElement } from '../xml/parseXml';

const SCOPES = ['', 'recursive', 'recursiveall', 'filesonly'];

/** What a view's XML settles: query, columns, row limit, scope. */
export function viewFromXml(xml: string): Partial<View> {
  const element = parseXml(xml);
  if (!element || element.name !== 'View') throw refusals.operationRefused('The view XML is not valid.');
  const limit = childOf(element, 'RowLimit');
  const query = childOf(element, 'Query');
  return {
    query: query ? query.children.map(writeXml).join('') : '',
    fields: childOf(element, 'ViewFields')?.children.map(field => field.attributes.Name ?? '') ?? [],
    scope: Math.max(0, SCOPES.indexOf((element.attributes.Scope ?? '').toLowerCase())),
    ...(limit ? { rowLimit: Number(limit.text), paged: limit.attributes.Paged?.toUpperCase() === 'TRUE' } : {})
  };
}

function writeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const inner = element.children.length > 0 ? element.children.map(writeXml).join('') : escapeXml(element.text);
  return inner === '' ? `<${element.name}${attributes} />` : `<${element.name}${attributes}>${inner}</${element.name}>`;
}
