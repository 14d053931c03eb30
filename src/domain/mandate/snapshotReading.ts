/** A value out of stored JSON, before anything is known of it. */
export type Unread = unknown;

function refuse(place: string, wanted: string): never {
  throw new Error(`The snapshot cannot be read: ${place} is not ${wanted}.`);
}

/** @throws Error that names the place when the value is no text */
export function readText(value: Unread, place: string): string {
  return typeof value === 'string' ? value : refuse(place, 'a text');
}

/** @throws Error that names the place when the value is no object */
export function readRecord(value: Unread, place: string): Readonly<Record<string, Unread>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Unread>>)
    : refuse(place, 'an object');
}

/** @throws Error that names the place when the value is no list, or one of its entries cannot be read */
export function readArray<Entry>(
  value: Unread,
  place: string,
  readEntry: (entry: Unread, place: string) => Entry
): readonly Entry[] {
  return Array.isArray(value)
    ? value.map((entry: Unread, index) => readEntry(entry, `${place}[${index}]`))
    : refuse(place, 'a list');
}
