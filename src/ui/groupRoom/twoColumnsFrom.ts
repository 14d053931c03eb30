/** Pixels from which the room stands in two columns. */
export const twoColumnsFrom = 800;
