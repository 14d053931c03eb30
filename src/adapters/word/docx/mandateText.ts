import type { DocumentBlock, DocumentSection, MandateDocument } from '../../../domain/mandate/document';
import { contentControl } from './contentControl';
import type { Lists } from './lists';
import { paragraphXml, pointXml } from './wordXml';

export interface MandateTextOptions {
  readonly lists: Lists;
  /** True when the family numbers its headings. */
  readonly numberedHeadings: boolean;
  /** The question of each field that is marked as a content control, by field key; none in an established text. */
  readonly questions: ReadonlyMap<string, string>;
}

const isList = (block: DocumentBlock | undefined): boolean => block?.kind === 'bullets' || block?.kind === 'numbered';

/** A gap is marked, so that nobody takes it for text. */
const MARKED = '<w:highlight w:val="yellow"/>';

function blockXml(block: DocumentBlock, next: DocumentBlock | undefined, lists: Lists): string {
  switch (block.kind) {
    case 'subheading':
      return paragraphXml(block.text, { style: 'Heading2' });
    case 'paragraph':
      // The sentence that opens a list stays on its page.
      return paragraphXml(block.text, { keepNext: isList(next), link: block.link });
    case 'bullets':
      return block.items.map((item) => pointXml(item, lists.bullets)).join('');
    case 'numbered': {
      const list = lists.numbered();
      return block.items.map((item) => pointXml(item, list)).join('');
    }
    case 'gap': {
      const text = `<${block.text}>`;
      return block.asList ? pointXml(text, lists.bullets, MARKED) : paragraphXml(text, { run: MARKED });
    }
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

function blocksXml(blocks: readonly DocumentBlock[], { lists, questions }: MandateTextOptions): string {
  const runXml = (run: readonly DocumentBlock[]): string => {
    const paragraphs = run.map((block) => blockXml(block, blocks[blocks.indexOf(block) + 1], lists)).join('');
    const source = run[0]?.source ?? '';
    const question = questions.get(source);
    return question === undefined ? paragraphs : contentControl(source, question, paragraphs);
  };
  return runsOf(blocks).map(runXml).join('');
}

function headingXml({ heading }: DocumentSection, { lists, numberedHeadings }: MandateTextOptions): string {
  return heading === '' ? '' : paragraphXml(heading, { style: 'Heading1', ...(numberedHeadings && { list: lists.headings }) });
}

/** What stands above the title. */
export const prefaceXml = ({ preface = [] }: MandateDocument, options: MandateTextOptions): string => blocksXml(preface, options);

/** A mandate's text in Word's own headings and lists. Gaps stand between `<` and `>`, marked. */
export const mandateXml = ({ sections }: MandateDocument, options: MandateTextOptions): string =>
  sections.map((section) => `${headingXml(section, options)}${blocksXml(section.blocks, options)}`).join('');
