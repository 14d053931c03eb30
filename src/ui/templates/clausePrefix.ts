/** Stands before a clause's key in the page's address, where a family's key stands alone. */
export const clausePrefix = 'text:';
