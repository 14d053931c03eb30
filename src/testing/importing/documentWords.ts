import type { SourceDocument } from '../../domain/importing/sourceDocument';
import { comparable } from '../../domain/importing/matching/comparable';
import type { DocumentBlock, MandateDocument } from '../../domain/mandate/document';

const blockTexts = (block: DocumentBlock): readonly string[] =>
  block.kind === 'gap' ? [`<${block.text}>`] : 'items' in block ? block.items : [block.text];

/** All a mandate says, in its order. */
export const renderedWords = ({ preface = [], title, sections }: MandateDocument): string =>
  comparable([...preface.flatMap(blockTexts), title, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)])].join(' '));

/** All a document says, in its order. */
export const sourceWords = ({ lines }: SourceDocument): string => comparable(lines.map(({ text }) => text).join(' '));
