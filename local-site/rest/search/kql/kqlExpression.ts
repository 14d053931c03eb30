export type KqlRelation = ':' | '=' | '<' | '>' | '<=' | '>=' | '<>';

/** A query in the Keyword Query Language, taken apart. */
export type KqlExpression =
  | { readonly op: 'and' | 'or'; readonly operands: readonly KqlExpression[] }
  | { readonly op: 'not'; readonly operand: KqlExpression }
  /** A word, a phrase, or with `prefix` the beginning of one. */
  | { readonly op: 'text'; readonly text: string; readonly prefix: boolean }
  | { readonly op: 'near'; readonly left: string; readonly right: string; readonly distance: number }
  | { readonly op: 'property'; readonly property: string; readonly relation: KqlRelation; readonly value: string; readonly prefix: boolean }
  /** `*`, or nothing at all. */
  | { readonly op: 'everything' };
