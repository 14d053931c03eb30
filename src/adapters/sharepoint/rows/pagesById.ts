/** SharePoint's largest page. */
export const largestPage = 5000;

/**
 * Everything in a list, page by page of its ids: safe in a list of any size. Folders are items as well.
 * @param read items with an id above the given one, by id, at most the largest page
 * @param above where to begin; everything when left out
 */
export async function* pagesById<Item extends { readonly ID: number }>(
  read: (above: number) => Promise<readonly Item[]>,
  above: number = 0
): AsyncGenerator<readonly Item[]> {
  for (let last = above; ; ) {
    const items = await read(last);
    yield items;
    const end = items[items.length - 1];
    if (items.length < largestPage || !end) return;
    last = end.ID;
  }
}
