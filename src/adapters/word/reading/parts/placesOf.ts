import { childOf } from '../xml/childOf';
import { valueOf } from '../xml/valueOf';
import type { Element } from '../xml/element';
import type { Numbering } from './numbering';
import type { Place } from './place';
import { headingLevelOfName, listOfName } from './styleNames';
import type { Style, Styles } from './styles';

const DEEPEST_LIST = 8;
/** Outline level of running text (ISO/IEC 29500 17.3.1.20). */
const NO_HEADING = 9;

/** Tells what a paragraph is by its properties (`w:pPr`). */
export type Places = (properties: Element | undefined) => Place;

/** Places by what decides them, each found once: most paragraphs of a document are of a few kinds. */
export function placesOf(styles: Styles, numbering: Numbering): Places {
  const known = new Map<string, Place>();
  return (properties) => {
    const list = childOf(properties, 'w:numPr');
    const key = JSON.stringify([
      valueOf(properties, 'w:pStyle'),
      valueOf(properties, 'w:outlineLvl'),
      valueOf(list, 'w:numId'),
      valueOf(list, 'w:ilvl')
    ]);
    const place = known.get(key) ?? placeOf(properties, styles, numbering);
    known.set(key, place);
    return place;
  };
}

/** By its own properties and those of its style. A heading is in no list, whatever number the program sets. */
function placeOf(properties: Element | undefined, styles: Styles, numbering: Numbering): Place {
  const chain = styles.chain(valueOf(properties, 'w:pStyle'));
  const headingLevel = headingLevelOf(properties, chain);
  const list = headingLevel === null ? listOf(properties, chain, numbering) : undefined;
  return { kind: 'paragraph', listLevel: 0, ...list, headingLevel };
}

function headingLevelOf(properties: Element | undefined, chain: readonly Style[]): number | null {
  const own = outlineLevel(properties);
  const [level] = [own, ...chain.map(levelOfStyle)].filter((one) => one !== undefined);
  return level ?? null;
}

/** A title stays one, even where a template has given it a level in the outline. */
function levelOfStyle({ name, paragraph }: Style): number | null | undefined {
  const named = headingLevelOfName(name);
  const said = outlineLevel(paragraph);
  return named === 0 || said === undefined ? named : said;
}

/** 1–9; null for running text, undefined when nothing is said. */
function outlineLevel(properties: Element | undefined): number | null | undefined {
  const value = valueOf(properties, 'w:outlineLvl');
  const level = Number(value);
  if (value === undefined || !Number.isInteger(level) || level < 0 || level > NO_HEADING) {
    return undefined;
  }
  return level === NO_HEADING ? null : level + 1;
}

function listOf(properties: Element | undefined, chain: readonly Style[], numbering: Numbering): Pick<Place, 'kind' | 'listLevel'> | undefined {
  const given = [properties, ...chain.map(({ paragraph }) => paragraph)].map((one) => childOf(one, 'w:numPr'));
  const list = given.map((one) => valueOf(one, 'w:numId')).find((id) => id !== undefined);
  if (list === undefined) {
    return chain.map(({ name }) => listOfName(name)).find((one) => one !== undefined);
  }
  const said = given.map((one) => valueOf(one, 'w:ilvl')).find((level) => level !== undefined);
  const tied = chain.map(({ id }) => numbering.levelOfStyle(list, id)).find((level) => level !== undefined);
  const level = Math.min(Math.max(Math.trunc(Number(said ?? tied)) || 0, 0), DEEPEST_LIST);
  const sign = numbering.sign(list, level);
  return sign === 'none' ? undefined : { kind: sign, listLevel: level };
}
