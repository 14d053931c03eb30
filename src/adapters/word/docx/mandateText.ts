import { HeadingLevel, Paragraph } from 'docx';
import { Failure } from '../../../application/ports/failure';
import type { DocumentBlock, MandateDocument } from '../../../domain/mandate/document';
import { BULLETS, NUMBERS } from './styles';

function paragraphsOf(block: DocumentBlock, next: DocumentBlock | undefined, list: number): Paragraph[] {
  switch (block.kind) {
    case 'subheading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      // The sentence that opens a list stays on its page.
      return [new Paragraph({ text: block.text, ...((next?.kind === 'bullets' || next?.kind === 'numbered') && { keepNext: true }) })];
    case 'bullets':
      return block.items.map((item) => new Paragraph({ text: item, numbering: { reference: BULLETS, level: 0 } }));
    case 'numbered':
      return block.items.map((item) => new Paragraph({ text: item, numbering: { reference: NUMBERS, level: 0, instance: list } }));
    case 'gap':
      throw new Failure('invalid', `An established text has no gaps, but ${block.source} is unanswered.`);
  }
}

/**
 * A mandate's sections in Word's own headings and lists; each numbered list begins at 1.
 * @throws Failure `invalid` when the text has a gap
 */
export function mandateText(document: MandateDocument): Paragraph[] {
  return document.sections.flatMap((section, at) => [
    ...(section.heading === '' ? [] : [new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_1 })]),
    ...section.blocks.flatMap((block, index) => paragraphsOf(block, section.blocks[index + 1], at * 1000 + index))
  ]);
}
