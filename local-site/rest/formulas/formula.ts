export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as a tree. Column references keep the name as it was written, without brackets. */
export type Formula =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'binary'; readonly op: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'negate' | 'percent'; readonly operand: Formula };

/** Text that is no formula SharePoint would take: bad syntax, an unknown function or a wrong number of arguments. */
export class FormulaSyntaxError extends Error {}
