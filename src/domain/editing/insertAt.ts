/** The list with an entry put in at a place; at its end for a place beyond it. */
export const insertAt = <Entry>(list: readonly Entry[], place: number, entry: Entry): readonly Entry[] => [
  ...list.slice(0, place),
  entry,
  ...list.slice(place)
];
