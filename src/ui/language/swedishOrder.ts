const collator = new Intl.Collator('sv-SE', { numeric: true });

/** Orders names as a Swedish reader expects: å, ä, ö last. */
export function swedishOrder(left: string, right: string): number {
  return collator.compare(left, right);
}
