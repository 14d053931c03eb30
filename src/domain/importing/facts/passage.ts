import type { SectionMeaning } from '../../template/meaning';
import type { SourceLine } from '../sourceDocument';

/** A line that says something, and where it stands. */
export interface Passage {
  readonly line: SourceLine;
  /** What it is about: as its section, or more narrowly where a section's heading names several things. */
  readonly meaning: SectionMeaning;
  /** Name of the body it is about; empty in a document of one. */
  readonly body: string;
  /** True for a line above the first heading: of the letterhead, or of the title. */
  readonly isOnTop: boolean;
}

/** A sentence of a line. */
export interface Statement extends Omit<Passage, 'line'> {
  readonly text: string;
  readonly line: number;
  readonly isListed: boolean;
  /** The sentence before it on the same line; empty for the first. */
  readonly previous: string;
}
