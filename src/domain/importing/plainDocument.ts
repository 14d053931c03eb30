import type { OwnBlock } from '../mandate/answer';
import type { DocumentBlock, DocumentSection, MandateDocument } from '../mandate/document';
import { textLines } from '../mandate/textLines';
import type { SectionMeaning } from '../template/meaning';
import { matchLine } from './matching/matchLine';
import { ownBlocksOf } from './matching/ownBlocksOf';
import type { Segmentation } from './segmentation';
import type { SourceLine } from './sourceDocument';

const shown = (block: OwnBlock): readonly DocumentBlock[] => {
  switch (block.kind) {
    case 'bullets':
    case 'numbered':
      return [{ ...block, source: '' }];
    default:
      return textLines(block.text).map((text) => ({ kind: block.kind === 'subheading' ? 'subheading' : 'paragraph', text, source: '' }));
  }
};

const blocksOf = (lines: readonly SourceLine[], meaning: SectionMeaning): readonly DocumentBlock[] =>
  ownBlocksOf(lines.map((line) => matchLine(line, meaning))).flatMap(shown);

/** A document of no known family as it reads: its own sections, nothing added and nothing left out. */
export function plainDocument({ preface, title, segments }: Segmentation): MandateDocument {
  return {
    ...(preface.length > 0 && { preface: blocksOf(preface, 'other') }),
    title: title.map(({ text }) => text).join(' '),
    sections: segments.map(({ meaning, body, heading, lines }, index): DocumentSection => ({
      key: `del-${index + 1}`,
      meaning,
      ...(body !== '' && { body }),
      heading,
      blocks: blocksOf(lines, meaning)
    }))
  };
}
