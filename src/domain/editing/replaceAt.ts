/** The list with another entry at a place. */
export const replaceAt = <Entry>(list: readonly Entry[], place: number, entry: Entry): readonly Entry[] =>
  list.map((kept, index) => (index === place ? entry : kept));
