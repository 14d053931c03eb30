import type { Place } from './place';

/**
 * The built-in styles as programs name them in the languages of the trade. Word itself writes the English names in
 * every language; other programs write their own, and so do styles that people have made after them.
 */
const TITLE = /^(title|titel|tittel|otsikko)$/i;
const HEADING = /^(?:heading|rubrik|overskrift|überschrift|otsikko)[ _]?([1-9])$/i;
const BULLET = /^(?:list bullet|punktlista|opstilling - punkttegn|punktliste)[ _]?([2-5]?)$/i;
const NUMBERED = /^(?:list number|numrerad lista|opstilling - talopstilling|nummerert liste)[ _]?([2-5]?)$/i;

/** Level of the heading a style's name says; undefined when it says none. */
export function headingLevelOfName(name: string): number | undefined {
  const heading = HEADING.exec(name);
  return TITLE.test(name) ? 0 : heading ? Number(heading[1]) : undefined;
}

/** The list a style's name says; undefined when it says none. */
export function listOfName(name: string): Pick<Place, 'kind' | 'listLevel'> | undefined {
  const bullet = BULLET.exec(name);
  const numbered = NUMBERED.exec(name);
  const level = Number((bullet ?? numbered)?.[1] || 1) - 1;
  return bullet ? { kind: 'bullet', listLevel: level } : numbered ? { kind: 'numbered', listLevel: level } : undefined;
}
