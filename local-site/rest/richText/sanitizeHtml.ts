import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { allowedStyle, ALLOWED_ELEMENTS, isAllowedAddress, isAllowedAttribute, REMOVED_WITH_CONTENT, VOID_ELEMENTS } from './allowedMarkup';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** What is nested deeper than this goes: nobody writes it by hand. */
const DEEPEST = 100;

/** Markup read as browsers read it, and written anew with nothing in it but what the lists allow. */
export function sanitizeHtml(markup: string): string {
  return parseFragment(markup).childNodes.map(node => written(node, 0)).join('');
}

/** The text of markup, blocks on lines of their own. */
export function textOfHtml(markup: string): string {
  return textOf(parseFragment(markup).childNodes, 0).replace(/[ \t]*\n[\n \t]*/g, '\n').trim();
}

function written(node: Node, depth: number): string {
  if ('value' in node && node.nodeName === '#text') return escapeText(node.value);
  if (!isElement(node) || REMOVED_WITH_CONTENT.has(node.tagName) || depth > DEEPEST) return '';
  const inner = node.childNodes.map(child => written(child, depth + 1)).join('');
  if (!ALLOWED_ELEMENTS.has(node.tagName) || !isHtml(node)) return inner;
  const open = `<${node.tagName}${attributesOf(node)}>`;
  return VOID_ELEMENTS.has(node.tagName) ? open : `${open}${inner}</${node.tagName}>`;
}

function attributesOf({ tagName, attrs }: Element): string {
  return attrs.map(({ name, value }) => {
    if (!isAllowedAttribute(tagName, name)) return '';
    if ((name === 'href' || name === 'src') && !isAllowedAddress(value)) return '';
    const kept = name === 'style' ? allowedStyle(value) : value;
    return name === 'style' && kept === '' ? '' : ` ${name}="${escapeText(kept).replace(/"/g, '&quot;')}"`;
  }).join('');
}

const BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'br', 'div', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'p', 'pre', 'table', 'tr', 'ul', 'ol']);

function textOf(nodes: readonly Node[], depth: number): string {
  return nodes.map(node => {
    if ('value' in node && node.nodeName === '#text') return node.value;
    if (!isElement(node) || REMOVED_WITH_CONTENT.has(node.tagName) || depth > DEEPEST) return '';
    const inner = textOf(node.childNodes, depth + 1);
    return BLOCKS.has(node.tagName) ? `\n${inner}\n` : inner;
  }).join('');
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function isHtml(element: Element): boolean {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\u00a0/g, '&#160;');
}
