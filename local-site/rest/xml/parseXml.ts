import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decodeEntities } from './decodeEntities';

/** An element with its children in document order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

/** XML has no such characters. */
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Deeper than any query or schema needs; what walks the elements does so by recursion. */
const DEEPEST = 250;

// Entities are decoded here: the parser knows the five names only, and must not touch CDATA.
const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false,
  trimValues: false, processEntities: false, ignoreDeclaration: true, cdataPropName: '#cdata'
});

/** Parses one root element; undefined when the text is no well-formed XML, nests too deep or uses entities of its own. */
export function parseXml(source: string): XmlElement | undefined {
  const text = source.trim();
  // A document type could define entities that grow without end; SharePoint takes none.
  if (/<!DOCTYPE/i.test(text) || NO_CHARACTER.test(text)) return undefined;
  if (nestsTooDeep(text) || XMLValidator.validate(text) !== true) return undefined;
  try {
    const roots = (parser.parse(text) as Raw[]).map(read).filter(element => element !== undefined);
    return roots.length === 1 ? roots[0] : undefined;
  } catch {
    // An entity of its own, or a name the parser takes for an attack.
    return undefined;
  }
}

function read(raw: Raw): XmlElement | undefined {
  const name = Object.keys(raw).find(key => key !== ':@' && !key.startsWith('#'));
  if (name === undefined) return undefined;
  const content = raw[name] as Raw[];
  const attributes = Object.entries((raw[':@'] ?? {}) as Record<string, string>);
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decodeEntities(value)])),
    children: content.map(read).filter(element => element !== undefined),
    text: content.map(textOf).join('')
  };
}

function textOf(part: Raw): string {
  if (typeof part['#text'] === 'string') return decodeEntities(part['#text']);
  const cdata = part['#cdata'] as readonly Raw[] | undefined;
  return cdata ? cdata.map(piece => String(piece['#text'] ?? '')).join('') : '';
}

/** Counted before anything is built, in one pass: what the text looks like here may still be malformed. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const opaque = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : undefined;
    const end = opaque === undefined ? endOfTag(text, at) : text.indexOf(opaque, at);
    if (end < 0) return false;
    if (text[at + 1] === '/') depth -= 1;
    else if (opaque === undefined && text[at + 1] !== '?' && text[end - 1] !== '/') depth += 1;
    if (depth > DEEPEST) return true;
    at = end;
  }
  return false;
}

/** Where a tag ends; a bracket within quotes does not end it. */
function endOfTag(text: string, start: number): number {
  let quote: string | undefined;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (quote !== undefined) quote = character === quote ? undefined : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

/** First child of a name, compared without regard to case. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find(child => child.name.toLowerCase() === name.toLowerCase());
}

/** Whether an attribute says TRUE; undefined when it is not there. Names are matched as written. */
export function flagOf(element: XmlElement | undefined, attribute: string): boolean | undefined {
  const value = element?.attributes[attribute];
  return value === undefined ? undefined : value.toUpperCase() === 'TRUE';
}
