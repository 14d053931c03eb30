import type { Field } from './field';
import type { SectionMeaning } from './meaning';

/** The block stands only when a choice field has one of the options: permanent/time-limited, with/without a national member. */
export interface Condition {
  /** Key of a choice field of the template. */
  readonly field: string;
  /** Keys of the field's options. */
  readonly options: readonly string[];
}

/** Points at a version of a shared clause. */
export interface ClauseReference {
  readonly key: string;
  readonly version: number;
}

interface BlockBase {
  readonly when?: Condition;
  /** What the block is about where that is not what its section is about, as in a section of mixed content. */
  readonly meaning?: SectionMeaning;
}

interface FixedBlockBase extends BlockBase {
  /** The shared clause the text comes from; absent for the template's own text. Set when a template is resolved. */
  readonly clause?: ClauseReference;
  /** True when a group may word the text its own way without that being a deviation. */
  readonly isEditable?: boolean;
}

/**
 * A block of text the template gives. In `text` and `items`, `{group}` and `{programmeArea}` stand for the mandate's
 * variables; nothing else in braces is left once a template is resolved.
 */
export type FixedBlock =
  | (FixedBlockBase & { readonly kind: 'subheading'; readonly text: string })
  | (FixedBlockBase & { readonly kind: 'paragraph'; readonly text: string })
  | (FixedBlockBase & { readonly kind: 'bullets'; readonly items: readonly string[] })
  | (FixedBlockBase & { readonly kind: 'numbered'; readonly items: readonly string[] });

export interface FieldBlock extends BlockBase {
  readonly kind: 'field';
  readonly field: Field;
}

/**
 * Where the family's documents carry the decision. Empty in a draft: the decision is added when the mandate is
 * established. `{body}` and `{date}` stand for what is decided.
 */
export interface DecisionBlock extends BlockBase {
  readonly kind: 'decision';
  readonly text: string;
}

/** A block of a section as writers and readers meet it. */
export type TemplateBlock = FixedBlock | FieldBlock | DecisionBlock;
