/** The list without the entry at a place. */
export const removeAt = <Entry>(list: readonly Entry[], place: number): readonly Entry[] =>
  list.filter((_entry, index) => index !== place);
