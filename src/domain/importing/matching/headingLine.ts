import type { Segment } from '../segmentation';
import type { MatchLine } from './matchLine';
import { matchLine } from './matchLine';

/** The heading of a segment as a line of the document; none for text without heading. */
export const headingLine = ({ heading, headingLine: number, meaning }: Segment): readonly MatchLine[] =>
  heading === '' || number === null
    ? []
    : [matchLine({ number, text: heading, kind: 'paragraph', listLevel: 0, headingLevel: null }, meaning, true)];

