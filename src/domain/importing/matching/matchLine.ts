import type { SectionMeaning } from '../../template/meaning';
import type { SourceLine } from '../sourceDocument';
import type { Wording } from './likeness';
import { comparable } from './comparable';
import { wordingOf } from './likeness';

/** A line of a document, ready to be laid beside a template. */
export interface MatchLine {
  readonly line: SourceLine;
  /** True for the heading of a section the template does not have. */
  readonly isHeading: boolean;
  /** What its segment is about. */
  readonly meaning: SectionMeaning;
  readonly wording: Wording;
}

export const matchLine = (line: SourceLine, meaning: SectionMeaning, isHeading = false): MatchLine => ({
  line,
  isHeading,
  meaning,
  wording: wordingOf(comparable(line.text))
});
