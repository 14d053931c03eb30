/**
 * Words that are right and differ from a word of the trade by one letter, so that they are not taken for slips of it.
 */
export const otherWords: readonly string[] = `
kontrakt
`
  .trim()
  .split(/\s+/);
