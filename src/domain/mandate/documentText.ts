import type { DocumentBlock, DocumentSection, MandateDocument } from './document';

const bullet = (text: string): string => `· ${text}`;

function blockLines(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'subheading':
      return ['', block.text];
    case 'paragraph':
      return [block.text];
    case 'bullets':
      return block.items.map(bullet);
    case 'numbered':
      return block.items.map((item, index) => `${index + 1}. ${item}`);
    case 'gap':
      return [block.asList ? bullet(`<${block.text}>`) : `<${block.text}>`];
  }
}

const sectionLines = (section: DocumentSection): readonly string[] => [
  ...(section.heading === '' ? [] : ['', section.heading]),
  ...section.blocks.flatMap(blockLines)
];

/**
 * The document as plain text, laid out as the regions publish theirs: a line per heading, paragraph and point
 * (`· `), an empty line before each heading, gaps between `<` and `>`. Ends with a line end.
 */
export function documentText(document: MandateDocument): string {
  return [...(document.preface ?? []).flatMap(blockLines), ...(document.title === '' ? [] : [document.title]), ...document.sections.flatMap(sectionLines), ''].join('\n');
}
