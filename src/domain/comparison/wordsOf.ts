const word = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** Words, runs of white space and single signs, in order; together they are the text. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];
