/** Order of days and keys, which are plain text: no language has a say in it, and it is quick. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
