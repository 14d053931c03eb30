/** Where in a text something stands. */
export interface TextPlace {
  readonly sectionKey: string;
  /** Block of the section, counted from 0. */
  readonly block: number;
}

export const placeParameterNames = { sectionKey: 'avsnitt', block: 'stycke' } as const;

/** Opens a page where a mandate is read at a place in it (`?avsnitt=` with `stycke=`). */
export const placeParameters = ({ sectionKey, block }: TextPlace): Readonly<Record<string, string>> => ({
  [placeParameterNames.sectionKey]: sectionKey,
  [placeParameterNames.block]: String(block)
});
