import type { TemplateBlock } from '../template/block';
import { fillVariables } from '../template/fillVariables';
import type { Variables } from '../template/template';
import type { OwnBlock } from './answer';
import { cleanText } from './cleanText';

/** A block of fixed text with the variables filled, as own text begins from it; none for a field or the decision. */
export function templateWording(block: TemplateBlock, variables: Variables): readonly OwnBlock[] {
  const fill = (text: string): string => cleanText(fillVariables(text, variables));
  switch (block.kind) {
    case 'field':
    case 'decision':
      return [];
    case 'bullets':
    case 'numbered':
      return [{ kind: block.kind, items: block.items.map(fill) }];
    default:
      return [{ kind: block.kind, text: fill(block.text) }];
  }
}
