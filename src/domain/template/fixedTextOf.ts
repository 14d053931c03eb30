import type { TemplateBlock } from './block';

/** The text a template's block gives, points on lines of their own; empty for a field. */
export function fixedTextOf(block: TemplateBlock): string {
  switch (block.kind) {
    case 'field':
      return '';
    case 'bullets':
    case 'numbered':
      return block.items.join('\n');
    default:
      return block.text;
  }
}
