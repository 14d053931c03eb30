import { Unreadable } from '../unreadable';
import { childOf } from '../xml/childOf';
import { valueOf } from '../xml/valueOf';
import type { Element } from '../xml/element';
import type { Styles } from './styles';

/** What stands before the text of a list's level. */
export type ListSign = 'bullet' | 'numbered' | 'none';

export interface Numbering {
  /** The sign of a level (from 0) of a list; `none` for a list there is not. */
  sign(list: string, level: number): ListSign;
  /** The level whose text has the style; undefined when the list ties none to it. */
  levelOfStyle(list: string, style: string): number | undefined;
}

type Levels = ReadonlyMap<number, Element>;

const childrenOf = (part: Element | undefined, name: string): readonly Element[] =>
  (part?.children ?? []).filter((child) => child.name === name);

const byAttribute = (elements: readonly Element[], attribute: string): ReadonlyMap<string, Element> =>
  new Map(elements.map((element) => [element.attributes[attribute] ?? '', element]));

/** Lists that take their levels from one another: more than any writer makes are taken for a circle. */
const LONGEST_CHAIN = 10;

/**
 * @param part `w:numbering`; a file may be without
 * @throws Unreadable `corrupt` when a list takes its levels from itself
 */
export function numberingOf(part: Element | undefined, styles: Styles): Numbering {
  const lists = byAttribute(childrenOf(part, 'w:num'), 'w:numId');
  const definitions = byAttribute(childrenOf(part, 'w:abstractNum'), 'w:abstractNumId');
  const own = new Map([...definitions].map(([id, definition]) => [id, levelsOf(childrenOf(definition, 'w:lvl'))]));
  const levelsOfList = (id: string, steps = 1): Levels => {
    if (steps > LONGEST_CHAIN) {
      throw new Unreadable('corrupt', `The list ${id} takes its levels from itself`);
    }
    const list = lists.get(id);
    const definition = valueOf(list, 'w:abstractNumId') ?? '';
    const linked = listOfStyle(valueOf(definitions.get(definition), 'w:numStyleLink'), styles);
    const overrides = childrenOf(list, 'w:lvlOverride').flatMap((override) => childrenOf(override, 'w:lvl'));
    // What the nearest list says goes before what it takes over.
    return new Map([...(linked === undefined ? [] : levelsOfList(linked, steps + 1)), ...(own.get(definition) ?? []), ...levelsOf(overrides)]);
  };
  const all = new Map([...lists.keys()].map((id) => [id, levelsOfList(id)]));
  return {
    sign: (list, level) => signOf(all.get(list)?.get(level)),
    levelOfStyle: (list, style) => [...(all.get(list) ?? [])].find(([, level]) => valueOf(level, 'w:pStyle') === style)?.[0]
  };
}

/** Levels by their number: there are nine, and others are none. */
const levelsOf = (elements: readonly Element[]): Levels =>
  new Map(elements.map((element) => [Number(element.attributes['w:ilvl']), element] as const).filter(([level]) => level >= 0 && level <= 8));

/** The list a list style names. */
function listOfStyle(style: string | undefined, styles: Styles): string | undefined {
  const [own] = style === undefined ? [] : styles.chain(style);
  return own?.id === style ? valueOf(childOf(own?.paragraph, 'w:numPr'), 'w:numId') : undefined;
}

function signOf(level: Element | undefined): ListSign {
  const format = valueOf(level, 'w:numFmt');
  const text = valueOf(level, 'w:lvlText') ?? '';
  if (!level || (format === 'none' && !childOf(level, 'w:lvlPicBulletId'))) {
    return 'none';
  }
  if (format === 'bullet' || childOf(level, 'w:lvlPicBulletId')) {
    return 'bullet';
  }
  if (text.includes('%')) {
    return 'numbered';
  }
  return text.trim() === '' ? 'none' : 'bullet';
}
