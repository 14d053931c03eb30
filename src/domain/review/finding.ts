import type { Answers } from '../mandate/answer';

/** `blocking` stops submission; `advice` is about style and never more than that. */
export type Severity = 'blocking' | 'error' | 'warning' | 'advice';

/** Something a careful reader would stop at. */
export interface Finding<Code extends string = string> {
  /** Which rule found it. */
  readonly code: Code;
  readonly severity: Severity;
  /** Key of the section; `titel` for the title, empty when it concerns the whole mandate. */
  readonly sectionKey: string;
  /** Key of the field; empty for fixed text. */
  readonly fieldKey: string;
  /** Place of the template's block in its section, for fixed text that deviates; null elsewhere. */
  readonly place: number | null;
  /** The words it is about, as they stand; empty when something is missing. */
  readonly quote: string;
  /** What the explanation names, by the rule's own names. */
  readonly values: Readonly<Record<string, string>>;
  readonly fix: Fix | null;
}

/** How a finding can be mended at once: entries to put among the answers in the section's stead. */
export interface Fix {
  readonly sectionKey: string;
  readonly changes: Answers;
}
