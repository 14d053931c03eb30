import type { TemplateBlock } from '../template/block';
import { fillVariables } from '../template/fillVariables';
import type { DocumentBlock } from '../mandate/document';

const fill = (text: string): string => fillVariables(text, { group: '', programmeArea: '' });

/** A block of a template as it reads with nothing filled in; the decision line as the template words it. */
export function templateBlock(block: TemplateBlock): DocumentBlock {
  switch (block.kind) {
    case 'field':
      return { kind: 'gap', text: block.field.guidance.placeholder, asList: block.field.kind === 'listOrText', source: block.field.key };
    case 'bullets':
    case 'numbered':
      return { kind: block.kind, items: block.items.map(fill), source: '' };
    case 'decision':
      return { kind: 'paragraph', text: fill(block.text), source: '' };
    default:
      return { kind: block.kind, text: fill(block.text), source: '' };
  }
}
