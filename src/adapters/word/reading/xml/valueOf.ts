import { childOf } from './childOf';
import type { Element } from './element';

/** `w:val` of the first child by the name; undefined when it has none. */
export const valueOf = (element: Element | undefined, name: string): string | undefined => childOf(element, name)?.attributes['w:val'];
