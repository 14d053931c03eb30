/** An expression of the flow language. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  /** `of[key]`; with `safe` (`?[key]`) null when there is nothing to look into. */
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression; readonly safe: boolean };

/** A text of a definition: plain parts and expressions in turn; `whole` when the value is one expression's own. */
export type Template =
  | { readonly kind: 'whole'; readonly expression: Expression }
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] };

/** An expression and everything in it. */
export function withInner(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
      return [expression];
    case 'call':
      return [expression, ...expression.args.flatMap(withInner)];
    case 'member':
      return [expression, ...withInner(expression.of), ...withInner(expression.key)];
  }
}
