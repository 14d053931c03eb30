import type { TemplateBlock } from '../block';
import { checkField } from './checkField';
import type { AllowedNames } from './checkText';
import { checkText } from './checkText';
import { problem } from './problem';
import type { TemplatePlace, TemplateProblem } from './templateProblem';

/** What is wrong inside one block. @param allowed what any text may have in braces */
export function checkBlock(block: TemplateBlock, place: TemplatePlace, allowed: AllowedNames): readonly TemplateProblem[] {
  switch (block.kind) {
    case 'field':
      return checkField(block.field, place, allowed);
    case 'decision':
      return checkText(block.text, place, { ...allowed, own: ['body', 'date'] });
    case 'bullets':
    case 'numbered':
      return block.items.length === 0
        ? [problem('textMissing', place)]
        : block.items.flatMap((item) => checkText(item, place, allowed));
    default:
      return checkText(block.text, place, allowed);
  }
}
