import type { SectionMeaning } from '../template/meaning';

/**
 * A mandate as it reads: what the preview shows, what a snapshot freezes and what Word receives.
 * Every block tells where it comes from, so that a click on the text finds its field.
 */
export interface MandateDocument {
  /** Text above the title, as on a letterhead; absent when there is none. */
  readonly preface?: readonly DocumentBlock[];
  readonly title: string;
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  readonly key: string;
  /** What it is about, so that documents of different families compare; absent in texts frozen before it was kept. */
  readonly meaning?: SectionMeaning;
  /** Key of the body it is about, in a document of several. */
  readonly body?: string;
  /** Empty for text without a heading. */
  readonly heading: string;
  readonly blocks: readonly DocumentBlock[];
}

interface DocumentBlockBase {
  readonly source: BlockSource;
  /** What the block is about where that is not what its section is about. */
  readonly meaning?: SectionMeaning;
  /** The mandate's own wording of fixed text, or text its template has no place for; absent for all else. */
  readonly deviation?: 'changed' | 'added';
}

export type DocumentBlock =
  | (DocumentBlockBase & { readonly kind: 'subheading'; readonly text: string })
  /** `link`: address of what the text tells of, in a document that is shown or given out; never in what is frozen. */
  | (DocumentBlockBase & { readonly kind: 'paragraph'; readonly text: string; readonly link?: string })
  | (DocumentBlockBase & { readonly kind: 'bullets'; readonly items: readonly string[] })
  | (DocumentBlockBase & { readonly kind: 'numbered'; readonly items: readonly string[] })
  /** A field not answered yet: shown as a marked blank with the template's own instruction. */
  | (DocumentBlockBase & { readonly kind: 'gap'; readonly text: string; readonly asList: boolean });

/** Key of the field a block comes from; empty for the template's fixed text. */
export type BlockSource = string;
