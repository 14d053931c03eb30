const allowedElements = new Set([
  'A', 'B', 'BLOCKQUOTE', 'BR', 'CODE', 'DIV', 'EM', 'FIGCAPTION', 'FIGURE', 'H2', 'H3', 'H4', 'H5', 'HR', 'I', 'LI', 'OL',
  'P', 'PRE', 'S', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TABLE', 'TBODY', 'TD', 'TH', 'THEAD', 'TR', 'U', 'UL',
]);
const removedWithContent = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'TEMPLATE', 'SVG', 'MATH', 'FORM']);
const allowedAttributes = new Set(['href', 'colspan', 'rowspan', 'scope', 'title', 'lang']);

/**
 * The text of a page as nodes that can do no harm: known elements and attributes only, links to pages only.
 * SharePoint cleans the text when it is saved; pages here may come straight from a test or a file.
 */
export function safeMarkup(markup: string, document: Document): DocumentFragment {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const safe = document.createDocumentFragment();
  for (const child of Array.from(parsed.body.childNodes)) appendSafe(child, safe, document);
  return safe;
}

function appendSafe(node: Node, parent: Node, document: Document): void {
  if (node.nodeType === Node.TEXT_NODE) {
    parent.appendChild(document.createTextNode(node.textContent ?? ''));
    return;
  }
  if (!(node instanceof Element) || removedWithContent.has(node.tagName.toUpperCase())) return;
  const target = allowedElements.has(node.tagName) ? safeElement(node, document) : parent;
  if (target !== parent) parent.appendChild(target);
  for (const child of Array.from(node.childNodes)) appendSafe(child, target, document);
}

function safeElement(source: Element, document: Document): Element {
  const element = document.createElement(source.tagName);
  for (const { name, value } of Array.from(source.attributes)) {
    if (!allowedAttributes.has(name)) continue;
    if (name === 'href' && !/^(https?:|mailto:|tel:|\/|#|\?|[\w.-]+$)/i.test(value.trim())) continue;
    element.setAttribute(name, value);
  }
  return element;
}
