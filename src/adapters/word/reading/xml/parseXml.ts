import { SaxesParser } from 'saxes';
import { spend, type Allowance } from '../allowance';
import { limits } from '../limits';
import { Unreadable } from '../unreadable';
import { decodeXml } from './decodeXml';
import type { Element } from './element';
import { outermostScope, type NameScope } from './nameScope';

/** Characters given to the parser at a time. */
const STEP = 65536;

interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
  readonly scope: NameScope;
}

/**
 * The elements of a part. What is not well-formed is refused, and so is a document type: no Office part has one (OPC
 * 8.1.4), and entities are how a small file grows without end. The parser (saxes) was chosen because it refuses what is
 * cut or broken where lenient ones go on, declares no entities, and runs alike in a browser and on Node.
 * @throws Unreadable
 */
export function parseXml(bytes: Uint8Array, allowance: Allowance): Element {
  const open: OpenElement[] = [];
  let root: Element | undefined;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Unreadable('corrupt', 'A part with a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    spend(allowance, 'elements', 1);
    const outer = open.length === 0 ? outermostScope() : open[open.length - 1].scope;
    const element = opened(name, attributes, outer.within(attributes));
    root ??= element;
    open[open.length - 1]?.children.push(element);
    if (open.push(element) > limits.depth) {
      throw new Unreadable('tooLarge', `More than ${limits.depth} elements inside each other`);
    }
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string): void => {
    if (open.length > 0) {
      open[open.length - 1].text += text;
    }
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  feed(parser, decodeXml(bytes));
  if (!root) {
    throw new Unreadable('corrupt', 'A part without an element');
  }
  return root;
}

function feed(parser: SaxesParser, text: string): void {
  try {
    for (let at = 0; at < text.length; at += STEP) {
      parser.write(text.slice(at, at + STEP));
    }
    parser.close();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('corrupt', (error as Error).message);
  }
}

function opened(name: string, given: Readonly<Record<string, string>>, scope: NameScope): OpenElement {
  const attributes: Record<string, string> = Object.create(null);
  for (const key of Object.keys(given)) {
    attributes[scope.attributeName(key)] = given[key];
  }
  return { name: scope.elementName(name), attributes, children: [], text: '', scope };
}
