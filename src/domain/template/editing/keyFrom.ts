/** Longest key made: they stand in addresses and in other keys. */
const KEY_LENGTH = 40;

/**
 * A stable key out of words, e.g. `sakkunnigas-uppdrag` of *Sakkunnigas uppdrag*: letters a–z, digits and hyphens.
 * @param taken keys it must not be: a number is put after it then
 */
export function keyFrom(words: string, taken: readonly string[]): string {
  const plain = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, KEY_LENGTH)
    .replace(/^-+|-+$/g, '');
  const key = plain || 'text';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? key : `${key}-${number}`;
    if (!taken.includes(candidate)) {
      return candidate;
    }
  }
}
