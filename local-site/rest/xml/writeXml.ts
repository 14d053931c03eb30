import { escapeXml } from './escapeXml';
import type { XmlElement } from './parseXml';

/** An element as text, in SharePoint's form. */
export function writeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const inner = element.children.length > 0 ? element.children.map(writeXml).join('') : escapeXml(element.text);
  return inner === '' ? `<${element.name}${attributes} />` : `<${element.name}${attributes}>${inner}</${element.name}>`;
}
