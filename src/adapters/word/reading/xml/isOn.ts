import { childOf } from './childOf';
import type { Element } from './element';

const OFF = new Set(['0', 'false', 'off']);

/** What a property that is on or off says (ISO/IEC 29500 ST_OnOff): on when it only stands there; undefined when it does not. */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const property = childOf(properties, name);
  return property && !OFF.has(property.attributes['w:val'] ?? '1');
}
