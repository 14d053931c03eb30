import { Unreadable } from '../unreadable';
import { childOf } from '../xml/childOf';
import { isOn } from '../xml/isOn';
import { valueOf } from '../xml/valueOf';
import type { Element } from '../xml/element';

/** A style with what is asked of it; its own, not those of the styles it is based on. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: Element | undefined;
  readonly hidden: boolean | undefined;
}

export interface Styles {
  /** The style and those it is based on, the nearest first; those of the default style when there is no such style. */
  chain(id: string | undefined): readonly Style[];
  /** Whether text in the style is hidden; undefined when neither it nor those it is based on say so. */
  hides(id: string | undefined): boolean | undefined;
}

/**
 * @param part `w:styles`; a file may be without
 * @throws Unreadable `corrupt` when a style is based on itself
 */
export function stylesOf(part: Element | undefined): Styles {
  const all = new Map<string, Style>();
  const elements = (part?.children ?? []).filter(({ name }) => name === 'w:style');
  for (const element of elements) {
    const style = styleOf(element);
    all.set(style.id, style);
  }
  const chains = new Map<string, readonly Style[]>();
  for (const style of all.values()) {
    chains.set(style.id, chainOf(style, all));
  }
  const standard = elements.find(({ attributes }) => attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? ''));
  const usual = chains.get(standard?.attributes['w:styleId'] ?? '') ?? [];
  return {
    chain: (id = '') => chains.get(id) ?? usual,
    hides: (id = '') => chains.get(id)?.map(({ hidden }) => hidden).find((one) => one !== undefined)
  };
}

function styleOf(element: Element): Style {
  const id = element.attributes['w:styleId'] ?? '';
  return {
    id,
    name: valueOf(element, 'w:name') ?? id,
    basedOn: valueOf(element, 'w:basedOn'),
    paragraph: childOf(element, 'w:pPr'),
    hidden: isOn(childOf(element, 'w:rPr'), 'w:vanish')
  };
}

/** Longer chains than any writer makes are taken for one that never ends. */
const LONGEST_CHAIN = 30;

function chainOf(style: Style, all: ReadonlyMap<string, Style>): readonly Style[] {
  const chain: Style[] = [];
  for (let one: Style | undefined = style; one; one = all.get(one.basedOn ?? '')) {
    if (chain.push(one) > LONGEST_CHAIN) {
      throw new Unreadable('corrupt', `The style ${style.id} is based on itself`);
    }
  }
  return chain;
}
