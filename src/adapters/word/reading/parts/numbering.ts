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

/**
 * @param part `w:numbering`; a file may be without
 * @throws Unreadable `corrupt` when a list takes its levels from itself
 */
export function numberingOf(part: Element | undefined, styles: Styles): Numbering {
  const lists = byAttribute(childrenOf(part, 'w:num'), 'w:numId');
  const definitions = byAttribute(childrenOf(part, 'w:abstractNum'), 'w:abstractNumId');
  const known = new Map<string, Levels>();
  const levelsOf = (list: string): Levels => {
    const levels = known.get(list) ?? levelsOfList(list, lists, definitions, styles);
    known.set(list, levels);
    return levels;
  };
  lists.forEach((_, list) => levelsOf(list));
  return {
    sign: (list, level) => signOf(levelsOf(list).get(level)),
    levelOfStyle: (list, style) => [...levelsOf(list)].find(([, level]) => valueOf(level, 'w:pStyle') === style)?.[0]
  };
}

const numbersOf = (elements: readonly Element[]): readonly [number, Element][] =>
  elements.map((element) => [Number(element.attributes['w:ilvl']), element]);

function levelsOfList(
  list: string,
  lists: ReadonlyMap<string, Element>,
  definitions: ReadonlyMap<string, Element>,
  styles: Styles
): Levels {
  const seen = new Set<string>();
  const levels: [number, Element][] = [];
  for (let id: string | undefined = list; id !== undefined; ) {
    if (seen.has(id)) {
      throw new Unreadable('corrupt', `The list ${id} takes its levels from itself`);
    }
    seen.add(id);
    const num = lists.get(id);
    const definition = definitions.get(valueOf(num, 'w:abstractNumId') ?? '');
    const overrides = childrenOf(num, 'w:lvlOverride').flatMap((override) => childrenOf(override, 'w:lvl'));
    // What the nearest list says goes before what it takes over.
    levels.unshift(...numbersOf(childrenOf(definition, 'w:lvl')), ...numbersOf(overrides));
    id = listOfStyle(valueOf(definition, 'w:numStyleLink'), styles);
  }
  return new Map(levels);
}

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
