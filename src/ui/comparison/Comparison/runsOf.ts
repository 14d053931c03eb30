/** Neighbours that are all the same or all changed. */
export interface Run<Item> {
  readonly isSame: boolean;
  readonly items: readonly Item[];
}

/** Cuts a sequence where unchanged turns to changed or back. */
export function runsOf<Item>(items: readonly Item[], isSame: (item: Item) => boolean): readonly Run<Item>[] {
  const runs: { readonly isSame: boolean; readonly items: Item[] }[] = [];
  for (const item of items) {
    const last = runs[runs.length - 1];
    if (last?.isSame === isSame(item)) {
      last.items.push(item);
    } else {
      runs.push({ isSame: isSame(item), items: [item] });
    }
  }
  return runs;
}
