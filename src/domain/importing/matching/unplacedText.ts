import { titleSectionKey } from '../../mandate/deviationKey';
import type { Segmentation } from '../segmentation';
import type { SourceLine } from '../sourceDocument';
import { headingLine } from './headingLine';
import type { MatchLine } from './matchLine';
import { matchLine } from './matchLine';

/** Text the template has no place for: kept, and where. */
export interface UnplacedText {
  /** Lines in the document's order, with a line end between. */
  readonly text: string;
  /** Number of its first and last line in the document. */
  readonly lines: readonly [number, number];
  /** Key of the template's section it is kept in; `titel` beside the title, empty in a document of no known family. */
  readonly section: string;
  /** Heading it stands under in the document; empty above the first. */
  readonly heading: string;
}

interface KeptLines {
  readonly section: string;
  readonly heading: string;
  readonly lines: readonly MatchLine[];
}

/** A text for each part below a heading of the document's own. */
function partsOf({ section, heading, lines }: KeptLines): readonly KeptLines[] {
  const parts: { section: string; heading: string; lines: MatchLine[] }[] = [];
  lines.forEach((line) => {
    if (line.isHeading || parts.length === 0) {
      parts.push({ section, heading: line.isHeading ? line.line.text : heading, lines: [] });
    }
    parts[parts.length - 1]?.lines.push(line);
  });
  return parts;
}

export function unplacedTexts(kept: readonly KeptLines[]): readonly UnplacedText[] {
  return kept.flatMap(partsOf).map(({ section, heading, lines }) => ({
    section,
    heading,
    text: lines.map(({ line }) => line.text).join('\n'),
    lines: [lines[0]?.line.number ?? 0, lines[lines.length - 1]?.line.number ?? 0]
  }));
}

/** What a document of no known family says that is about nothing any mandate has a section for. */
export function unplacedSegments({ preface, segments }: Segmentation): readonly UnplacedText[] {
  const lines = (some: readonly SourceLine[]): readonly MatchLine[] => some.map((line) => matchLine(line, 'other'));
  return unplacedTexts([
    { section: titleSectionKey, heading: '', lines: lines(preface) },
    ...segments
      .filter(({ meaning }) => meaning === 'other')
      .map((segment) => ({ section: '', heading: segment.heading, lines: [...headingLine(segment), ...lines(segment.lines)] }))
  ]);
}
