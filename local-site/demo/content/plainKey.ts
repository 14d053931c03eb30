/** A name as a key: small letters from a to z, with hyphens between its words. */
export function plainKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z]+/g, '-');
}
