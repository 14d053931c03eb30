import type { DocumentBlock, DocumentSection, MandateDocument } from '../mandate/document';
import { sentencesOf } from '../wording/sentencesOf';
import { normalSentence } from './normalSentence';

/** A sentence, or a point of a list, where it stands in an established text. */
export interface WrittenSentence {
  readonly text: string;
  /** The same as sentences are compared. */
  readonly normal: string;
  readonly sectionKey: string;
  /** Block of the section, counted from 0. */
  readonly block: number;
  /** Key of the field it comes from; empty for other text. */
  readonly source: string;
}

function textsOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'bullets':
    case 'numbered':
      return block.items.flatMap(sentencesOf);
    case 'paragraph':
      return sentencesOf(block.text);
    default:
      return [];
  }
}

const ofSection = (section: DocumentSection): readonly WrittenSentence[] =>
  section.blocks.flatMap((block, index) =>
    textsOf(block).map((text) => ({ text, normal: normalSentence(text), sectionKey: section.key, block: index, source: block.source }))
  );

/** The sentences of a document in their order; headings and blanks are none. */
export const writtenSentences = (document: MandateDocument): readonly WrittenSentence[] => document.sections.flatMap(ofSection);
