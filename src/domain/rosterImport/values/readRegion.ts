import { regions } from '../../roster/regions';
import { plainText } from '../plainText';

/** A region's name without *region*, *län* and the s of a genitive: *jönköping* of *Region Jönköpings län* and of *Jönköpings län*. */
const short = (name: string): string =>
  plainText(name)
    .replace(/^region(?:en)?\s+/u, '')
    .replace(/regionen$/u, '')
    .replace(/\s+län$/u, '')
    .replace(/s$/u, '');

const keys: ReadonlyMap<string, string> = new Map([
  ...regions.map(({ name, key }) => [short(name), key] as const),
  ...regions.map(({ key }) => [key, key] as const),
  ['vgr', 'vastra-gotaland'] as const
]);

const outside = new Set(['utanför regionerna', 'ingen', 'outside the regions', 'none', '-']);

/** Key of the region a cell names; empty for one that says that there is none, null for one that is not known. */
export function readRegion(cell: string): string | null {
  const text = plainText(cell);
  return outside.has(text) ? '' : (keys.get(text) ?? keys.get(short(text)) ?? null);
}
