/**
 * A line of a document to import, as its own program has it: a line of a text file, or a paragraph of a Word file, which
 * is several when running text is broken by hand.
 */
export interface SourceLine {
  /** Counted from 1, empty lines included. */
  readonly number: number;
  /** Without list signs, numbers set by the program and marks for bold; white space as it stands. */
  readonly text: string;
  readonly kind: 'paragraph' | 'bullet' | 'numbered';
  /** Depth in a list, from 0. */
  readonly listLevel: number;
  /** 0 for a title, 1–9 for a heading; null where the document does not say that it is one. */
  readonly headingLevel: number | null;
  /** Field key of the content control the line lies in, in a draft sent out by the product; absent elsewhere. */
  readonly field?: string;
}

/** A comment in the margin. */
export interface SourceComment {
  readonly author: string;
  /** ISO instant; empty when the file does not say. */
  readonly date: string;
  readonly text: string;
  /** Number of the line it is attached to; 0 when it belongs to none. */
  readonly line: number;
  /** The words it is attached to; may be empty. */
  readonly quote: string;
}

/** A tracked change. The lines read as if it were accepted. */
export interface SourceChange {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  /** ISO instant; empty when the file does not say. */
  readonly date: string;
  readonly text: string;
  readonly line: number;
}

/** Something in the file that is no text of the mandate, or that could not be read as such. */
export interface SourceRemark {
  readonly kind: 'image' | 'table' | 'textBox' | 'footnote' | 'header' | 'footer' | 'formula' | 'embedded' | 'hiddenText' | 'truncated';
  /** Number of the line it stands at; 0 when it belongs to none. */
  readonly line: number;
  /** Its text, where it has one: what stands in a table, text box or formula is in the lines too. */
  readonly text: string;
}

/** A document to import, whatever format it came in. */
export interface SourceDocument {
  readonly fileName: string;
  readonly format: 'docx' | 'text' | 'markdown';
  readonly lines: readonly SourceLine[];
  readonly comments: readonly SourceComment[];
  readonly changes: readonly SourceChange[];
  readonly remarks: readonly SourceRemark[];
}
