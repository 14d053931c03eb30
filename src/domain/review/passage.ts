import type { SectionMeaning } from '../template/meaning';

/** A piece of a mandate that reads as one: a title, a heading, a paragraph, or a point of a list. */
export interface Passage {
  readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'item' | 'gap';
  /** Where its words come from: the template, an answer, or the mandate's own wording. */
  readonly origin: 'fixed' | 'answer' | 'changed' | 'added';
  readonly text: string;
  /** Key of its section; `titel` for the title and what stands around it. */
  readonly sectionKey: string;
  /** What it is about. */
  readonly meaning: SectionMeaning;
  /** Heading of its section; may be empty. */
  readonly heading: string;
  /** Key of the field it answers; empty for other text. */
  readonly fieldKey: string;
  /** Place of the template's block it stands for or below; null when it comes from an answer or there is no template. */
  readonly place: number | null;
  /** Which of its list's points it is, counted from 0; null when it is none. */
  readonly point: { readonly index: number; readonly isLast: boolean } | null;
}
