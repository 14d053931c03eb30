/** Characters of a comment or an answer. */
export const longestComment = 10_000;
