/** A run of words: in both texts, only in the one after, or only in the one before. */
export interface WordChange {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** How a line of a document is set. */
export type LineForm = 'subheading' | 'paragraph' | 'bullets' | 'numbered' | 'gap';

export interface LineComparison {
  /**
   * `moved` stands at its new place, with its words marked against the old one; `movedAway` at its old place, in full.
   */
  readonly kind: 'same' | 'changed' | 'inserted' | 'deleted' | 'moved' | 'movedAway';
  /** As after; as before for a line that is not there after. */
  readonly form: LineForm;
  /** How it was set before, where that differs. */
  readonly formBefore?: LineForm;
  readonly words: readonly WordChange[];
  /** Heading of the section at the other end of a move. */
  readonly otherHeading?: string;
}

export interface SectionComparison {
  /** As after; as before for a section that is not there after. */
  readonly key: string;
  readonly kind: 'same' | 'changed' | 'inserted' | 'deleted';
  /** True for a section that stands in both but in another order among the others. */
  readonly isMoved: boolean;
  /** Counted from 0; null for a section that is not there. */
  readonly placeBefore: number | null;
  readonly placeAfter: number | null;
  readonly heading: readonly WordChange[];
  readonly lines: readonly LineComparison[];
}

/** Two documents against each other: sections as after, with those that are gone at their place before. */
export interface DocumentComparison {
  readonly title: readonly WordChange[];
  readonly sections: readonly SectionComparison[];
  /** Changed title, headings and lines, and moved sections; a moved line counts once. 0 when the documents read the same. */
  readonly changes: number;
}
