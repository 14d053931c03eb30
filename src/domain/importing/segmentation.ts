import type { SectionMeaning } from '../template/meaning';
import type { SourceLine } from './sourceDocument';

/** A part of a document below one heading. */
export interface Segment {
  /** What it is about, by its heading or else by what it says; `other` when neither tells. */
  readonly meaning: SectionMeaning;
  /** Its heading as it stands; empty for text without one. */
  readonly heading: string;
  /** Number of the heading's line; null without a heading. */
  readonly headingLine: number | null;
  /** Name of the body the part is about, in a document that gives several bodies their mandate; empty elsewhere. */
  readonly body: string;
  /** The lines below the heading that hold text, in their order. */
  readonly lines: readonly SourceLine[];
}

/** A document cut at its headings. Every line that holds text stands in exactly one place. */
export interface Segmentation {
  /** Lines above the title, as on a letterhead. */
  readonly preface: readonly SourceLine[];
  /** The title's lines; none when the document has no title. */
  readonly title: readonly SourceLine[];
  readonly segments: readonly Segment[];
}
