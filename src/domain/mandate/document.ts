/**
 * A mandate as it reads: what the preview shows, what a snapshot freezes and what Word receives.
 * Every block tells where it comes from, so that a click on the text finds its field.
 */
export interface MandateDocument {
  readonly title: string;
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly kind: 'subheading'; readonly text: string; readonly source: BlockSource }
  | { readonly kind: 'paragraph'; readonly text: string; readonly source: BlockSource }
  | { readonly kind: 'bullets'; readonly items: readonly string[]; readonly source: BlockSource }
  /** A field not answered yet: shown as a marked blank with the template's own instruction. */
  | { readonly kind: 'gap'; readonly text: string; readonly asList: boolean; readonly source: BlockSource };

/** Key of the field a block comes from; empty for the template's fixed text. */
export type BlockSource = string;
