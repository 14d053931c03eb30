import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element with its children in document order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false,
  trimValues: false, processEntities: true, ignoreDeclaration: true
});

/** Parses one root element; undefined when the text is no well-formed XML. */
export function parseXml(source: string): XmlElement | undefined {
  const text = source.trim();
  // A document type could define entities that grow without end; SharePoint takes none.
  if (/<!DOCTYPE/i.test(text)) return undefined;
  if (XMLValidator.validate(text) !== true) return undefined;
  const roots = (parser.parse(text) as Raw[]).map(read).filter(element => element !== undefined);
  return roots.length === 1 ? roots[0] : undefined;
}

function read(raw: Raw): XmlElement | undefined {
  const name = Object.keys(raw).find(key => key !== ':@' && key !== '#text');
  if (name === undefined) return undefined;
  const content = raw[name] as Raw[];
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    children: content.map(read).filter(element => element !== undefined),
    text: content.map(part => (typeof part['#text'] === 'string' ? part['#text'] : '')).join('')
  };
}

/** First child of a name, compared without regard to case. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find(child => child.name.toLowerCase() === name.toLowerCase());
}
