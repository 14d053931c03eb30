import { protocolOf } from '../wire/protocolOf';

/**
 * What rich text may hold. Which markup SharePoint itself lets through is unproven but for scripts and objects, which
 * are always removed: this is a strict list, and clients must rely on it in neither direction.
 */
export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set([
  'a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'code', 'col', 'colgroup', 'dd', 'del', 'div', 'dl', 'dt', 'em', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'hr', 'i', 'img', 'ins', 'li', 'ol', 'p', 'pre', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul'
]);

/** Removed with all they hold; of anything else unknown only the tags go. */
export const REMOVED_WITH_CONTENT: ReadonlySet<string> = new Set([
  'script', 'style', 'iframe', 'object', 'embed', 'applet', 'frame', 'frameset', 'noframes', 'noscript', 'template', 'svg', 'math', 'textarea', 'select', 'title', 'xmp', 'plaintext', 'noembed',
  'audio', 'video'
]);

export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img']);

const EVERYWHERE: readonly string[] = ['class', 'dir', 'lang', 'title', 'style'];
const BY_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'target', 'rel'], img: ['src', 'alt', 'width', 'height'], td: ['colspan', 'rowspan', 'headers', 'align', 'valign'],
  th: ['colspan', 'rowspan', 'scope', 'align', 'valign'], ol: ['start', 'type'], li: ['value'], col: ['span'], colgroup: ['span'], font: ['color', 'face', 'size'], table: ['summary']
};

export function isAllowedAttribute(element: string, attribute: string): boolean {
  return EVERYWHERE.includes(attribute) || (Object.hasOwn(BY_ELEMENT, element) && BY_ELEMENT[element].includes(attribute));
}

const STYLES: ReadonlySet<string> = new Set([
  'color', 'background-color', 'font-family', 'font-size', 'font-style', 'font-weight', 'line-height', 'margin', 'margin-bottom', 'margin-left', 'margin-right', 'margin-top', 'padding',
  'text-align', 'text-decoration', 'text-indent', 'vertical-align', 'white-space', 'width'
]);

/** The declarations of a `style` that only say how text looks; empty when none does. */
export function allowedStyle(style: string): string {
  return style.split(';').map(declaration => declaration.trim()).filter(isAllowedDeclaration).join(';');
}

function isAllowedDeclaration(declaration: string): boolean {
  const [name, value] = declaration.split(/:([^]*)/);
  return STYLES.has(name.trim().toLowerCase()) && /^[\w\s#.,%'"+-]+$|^rgba?\([\d\s.,%]+\)$/.test((value ?? '').trim()) && (value ?? '').trim() !== '';
}

const PROTOCOLS: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/** Links lead to pages, mail and telephones; pictures are pages too. */
export function isAllowedAddress(address: string): boolean {
  const protocol = protocolOf(address);
  return protocol === undefined || PROTOCOLS.includes(protocol);
}
