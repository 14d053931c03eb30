/** Months ahead within which a term counts as ending. */
export const horizonInMonths = 6;
