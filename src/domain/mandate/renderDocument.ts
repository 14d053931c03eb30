import { fillVariables } from '../template/fillVariables';
import type { Template, TemplateBlock, Variables } from '../template/template';
import type { Answers } from './answer';
import { answerBlocks } from './answerBlocks';
import { cleanText } from './cleanText';
import type { DocumentBlock, MandateDocument } from './document';

/** The mandate as it reads: fixed text with the variables filled, the answers, and a gap for each field without one. */
export function renderDocument(template: Template, variables: Variables, answers: Answers): MandateDocument {
  const fill = (text: string): string => cleanText(fillVariables(text, variables));
  const blocksOf = (block: TemplateBlock): readonly DocumentBlock[] => {
    switch (block.kind) {
      case 'field':
        return answerBlocks(block.field, answers[block.field.key]);
      case 'bullets':
        return [{ kind: 'bullets', items: block.items.map(fill), source: '' }];
      default:
        return [{ kind: block.kind, text: fill(block.text), source: '' }];
    }
  };
  return {
    title: fill(template.title),
    sections: template.sections.map((section) => ({
      key: section.key,
      heading: section.heading,
      blocks: section.blocks.flatMap(blocksOf)
    }))
  };
}
