interface Style {
  readonly id: string;
  /** In small letters: Word finds its built-in styles by name in any language, and the case varies. */
  readonly name: string;
  readonly xml: string;
}

const stylesOf = (xml: string): readonly Style[] =>
  [...xml.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>[\s\S]*?<\/w:style>/g)].map(([whole, id = '']) => ({
    id,
    name: (/<w:name\b[^>]*w:val="([^"]*)"/.exec(whole)?.[1] ?? '').toLowerCase(),
    xml: whole
  }));

/** Swedish, where the letterhead does not say what its language is: screen readers need to know. */
const withLanguage = (xml: string): string =>
  /<w:docDefaults>[\s\S]*<w:lang\b[\s\S]*<\/w:docDefaults>/.test(xml)
    ? xml
    : xml.replace('<w:rPrDefault><w:rPr>', '<w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/>');

export interface JoinedStyles {
  /** The letterhead's styles and those of ours it lacks. */
  readonly xml: string;
  /** What each of our styles is called there, by our id. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Our text in the letterhead's own styles: a style of ours is the one with the same name there, and comes along
 * where there is none.
 * @param used ids of our styles that stand in the text
 */
export function joinStyles(ours: string, letterhead: string, used: ReadonlySet<string>): JoinedStyles {
  const theirs = stylesOf(letterhead);
  const needed = stylesOf(ours).filter(({ id }) => used.has(id));
  const sameName = (style: Style): Style | undefined => theirs.find(({ name }) => name === style.name);
  const taken = (id: string): boolean => theirs.some((style) => style.id === id);
  const ids = new Map(needed.map((style) => [style.id, sameName(style)?.id ?? (taken(style.id) ? `${style.id}Uppdrag` : style.id)]));
  const added = needed
    .filter((style) => !sameName(style))
    .map(({ id, xml }) => xml.replace(`w:styleId="${id}"`, `w:styleId="${ids.get(id) ?? id}"`));
  return { xml: withLanguage(letterhead).replace('</w:styles>', `${added.join('')}</w:styles>`), ids };
}
