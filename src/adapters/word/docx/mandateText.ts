import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { DocumentBlock, DocumentSection, MandateDocument } from '../../../domain/mandate/document';
import { ContentControl } from './contentControl';
import { BULLETS, HEADINGS, NUMBERS } from './styles';

export interface MandateTextOptions {
  /** True when the family numbers its headings. */
  readonly numberedHeadings: boolean;
  /** The question of each field that is marked as a content control, by field key; none in an established text. */
  readonly questions: ReadonlyMap<string, string>;
}

const isList = (block: DocumentBlock | undefined): boolean => block?.kind === 'bullets' || block?.kind === 'numbered';

/** The sentence that opens a list stays on its page. */
const opening = (next: DocumentBlock | undefined): { readonly keepNext?: true } => (isList(next) ? { keepNext: true } : {});

function paragraphsOf(block: DocumentBlock, next: DocumentBlock | undefined, list: number): Paragraph[] {
  switch (block.kind) {
    case 'subheading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return [new Paragraph({ text: block.text, ...opening(next) })];
    case 'bullets':
      return block.items.map((item) => new Paragraph({ text: item, numbering: { reference: BULLETS, level: 0 } }));
    case 'numbered':
      return block.items.map(
        (item) => new Paragraph({ text: item, numbering: { reference: NUMBERS, level: 0, instance: list } })
      );
    case 'gap':
      return [
        new Paragraph({
          ...(block.asList && { numbering: { reference: BULLETS, level: 0 } }),
          children: [new TextRun({ text: `<${block.text}>`, highlight: 'yellow' })]
        })
      ];
  }
}

/** Blocks that follow each other and answer the same field, or none. */
function runsOf(blocks: readonly DocumentBlock[]): readonly (readonly DocumentBlock[])[] {
  return blocks.reduce<DocumentBlock[][]>((runs, block) => {
    const last = runs[runs.length - 1];
    if (last?.[0] && last[0].source === block.source) {
      last.push(block);
    } else {
      runs.push([block]);
    }
    return runs;
  }, []);
}

function sectionText(section: DocumentSection, at: number, { questions }: MandateTextOptions): readonly FileChild[] {
  const { blocks } = section;
  return runsOf(blocks).flatMap((run): readonly FileChild[] => {
    const paragraphs = run.flatMap((block) => {
      const place = blocks.indexOf(block);
      // Each numbered list begins at 1: an instance of its own.
      return paragraphsOf(block, blocks[place + 1], at * 1000 + place);
    });
    const question = questions.get(run[0]?.source ?? '');
    return question === undefined ? paragraphs : [new ContentControl(run[0]?.source ?? '', question, paragraphs)];
  });
}

/** A mandate's text in Word's own headings and lists. Gaps stand between `<` and `>`, marked. */
export function mandateText(document: MandateDocument, options: MandateTextOptions): readonly FileChild[] {
  const headingOf = ({ heading }: DocumentSection): readonly Paragraph[] =>
    heading === ''
      ? []
      : [
          new Paragraph({
            text: heading,
            heading: HeadingLevel.HEADING_1,
            ...(options.numberedHeadings && { numbering: { reference: HEADINGS, level: 0 } })
          })
        ];
  return document.sections.flatMap((section, at) => [...headingOf(section), ...sectionText(section, at, options)]);
}
