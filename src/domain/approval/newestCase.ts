/** Of a group's cases the one that has moved last: somebody's work before what is over. */
export function newestCase<Case extends { readonly isOpen: boolean; readonly foldedTo: number }>(cases: readonly Case[]): Case | undefined {
  return [...cases].sort((one, other) => Number(other.isOpen) - Number(one.isOpen) || other.foldedTo - one.foldedTo)[0];
}
