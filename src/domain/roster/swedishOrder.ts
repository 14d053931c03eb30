const collator = new Intl.Collator('sv', { numeric: true });

/** Order of texts as Swedish readers expect it: å, ä and ö last, numbers by size. */
export function swedishOrder(one: string, other: string): number {
  return collator.compare(one, other);
}
