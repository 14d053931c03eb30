import type { Element } from './element';

/** The first child by the name; undefined when there is none, or no element. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);
