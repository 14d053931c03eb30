import type { ListItem } from './answer';

/** Where in a list a point stands; -1 for a key the list does not hold. */
const placeOf = (items: readonly ListItem[], key: string): number => items.findIndex((item) => item.key === key);

/** Puts new points in after the one with the key, or first when the list does not hold it. */
export function insertAfter(items: readonly ListItem[], key: string, added: readonly ListItem[]): readonly ListItem[] {
  const place = placeOf(items, key) + 1;
  return [...items.slice(0, place), ...added, ...items.slice(place)];
}

export function removeItem(items: readonly ListItem[], key: string): readonly ListItem[] {
  return items.filter((item) => item.key !== key);
}

export function replaceText(items: readonly ListItem[], key: string, text: string): readonly ListItem[] {
  return items.map((item) => (item.key === key ? { key, text } : item));
}

/** Moves a point by a number of places, up when negative; it stops at the ends. */
export function moveItem(items: readonly ListItem[], key: string, places: number): readonly ListItem[] {
  const from = placeOf(items, key);
  const moved = items[from];
  if (!moved) {
    return items;
  }
  const rest = removeItem(items, key);
  const to = Math.min(Math.max(from + places, 0), rest.length);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/**
 * Cuts a point in two where the writer pressed Enter; the first part keeps the key.
 * @param offset in UTF-16 units
 */
export function splitItem(items: readonly ListItem[], key: string, offset: number, newKey: string): readonly ListItem[] {
  const item = items[placeOf(items, key)];
  return item
    ? insertAfter(replaceText(items, key, item.text.slice(0, offset).trimEnd()), key, [
        { key: newKey, text: item.text.slice(offset).trimStart() }
      ])
    : items;
}

/** Joins a point with the one before it, which keeps its key; a space stands between two texts. The first stays. */
export function joinWithPrevious(items: readonly ListItem[], key: string): readonly ListItem[] {
  const place = placeOf(items, key);
  const previous = items[place - 1];
  const item = items[place];
  if (!previous || !item) {
    return items;
  }
  const text = [previous.text.trimEnd(), item.text.trimStart()].filter((part) => part !== '').join(' ');
  return removeItem(replaceText(items, previous.key, text), key);
}
