import type { DocumentBlock } from '../mandate/document';
import { element } from './element';
import { escapeHtml } from './escapeHtml';

const list = (name: 'ul' | 'ol', items: readonly string[]): string =>
  `<${name}>\n${items.map((item) => element('li', item)).join('')}</${name}>\n`;

/** A block of a document, its text escaped. @param heading the element of subheadings, e.g. `h3` */
export function blockHtml(block: DocumentBlock, heading: string): string {
  switch (block.kind) {
    case 'subheading':
      return element(heading, block.text);
    case 'paragraph':
      return element('p', block.text);
    case 'bullets':
      return list('ul', block.items);
    case 'numbered':
      return list('ol', block.items);
    case 'gap':
      return `<p><mark>Saknas: ${escapeHtml(block.text)}</mark></p>\n`;
  }
}
