import type { SourceChange, SourceLine, SourceRemark } from '../../../../domain/importing/sourceDocument';
import type { Place } from '../parts/place';
import type { Places } from '../parts/placesOf';
import type { Styles } from '../parts/styles';
import type { Element } from '../xml/element';

/** What holds for an element because of what it lies in. */
export interface Surroundings {
  /** The tracked change it belongs to; null for text that is not changed. */
  readonly change: Pick<SourceChange, 'kind' | 'author' | 'date'> | null;
  readonly hidden: boolean;
  /** Tag of the content control around it. */
  readonly field: string | undefined;
  /** Whether a table or text box around it already tells what stands in it. */
  readonly told: boolean;
}

/** What the paragraph being read has at a place in its text; it gets its line when the paragraph ends. */
export interface Mark {
  readonly at: number;
  readonly place: (line: number) => void;
}

/** A change in the paragraph being read. */
export interface OpenChange extends Pick<SourceChange, 'kind' | 'author' | 'date'> {
  text: string;
  /** Where in the paragraph's text what it inserted ends, or where what it deleted stood. */
  end: number;
}

/** A stretch of the paragraph being read that lies in a content control. */
export interface Controlled {
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

/** The words a comment is attached to, as a stretch of the whole text. */
export interface CommentRange {
  from: number | undefined;
  to: number | undefined;
  line: number;
}

/** The paragraph being read. Several become one when the mark between them is deleted. */
export interface OpenParagraph {
  text: string;
  hidden: string;
  /** Whether a page ends here: it divides the text when more of it comes. */
  endsPage: boolean;
  marks: Mark[];
  change: OpenChange | undefined;
  controls: Controlled[];
  /** Text boxes anchored in it: they come after it. */
  boxes: (() => void)[];
  /** Whether something of it has been read, be it without text. */
  begun: boolean;
}

/** A text being read: a document's body, or a note, a comment, a header. */
export interface Story {
  readonly styles: Styles;
  readonly places: Places;
  readonly lines: SourceLine[];
  readonly changes: SourceChange[];
  readonly remarks: SourceRemark[];
  readonly comments: Map<string, CommentRange>;
  /** References to notes: what they hold is told in a remark. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly line: number }[];
  /** Relationship ids of headers and footers, each once. */
  readonly margins: Map<string, 'header' | 'footer'>;
  /** All text so far, by which comments find their words. */
  whole: string;
  /** Fields that are open, the innermost last: whether their result has begun. */
  fields: { result: boolean }[];
  place: Place;
  paragraph: OpenParagraph;
  /** Reads the elements, each by its name. */
  readonly read: (elements: readonly Element[], story: Story, surroundings: Surroundings) => void;
}

/** Reads an element of a story into it. */
export type ElementReader = (element: Element, story: Story, surroundings: Surroundings) => void;
