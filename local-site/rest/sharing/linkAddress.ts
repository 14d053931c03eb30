import type { SharingLink } from '../../storage/sharingLinks';
import type { Item } from '../../storage/items';
import type { Call } from '../call';

const LETTERS: Readonly<Record<string, string>> = { docx: 'w', doc: 'w', xlsx: 'x', xls: 'x', pptx: 'p', ppt: 'p', pdf: 'b', txt: 't', one: 'o', mp4: 'v', png: 'i', jpg: 'i' };

/** `{origin}/:x:/s/{site}/{token}`: the letter tells what kind of thing it opens, `f` a folder and `u` anything else. */
export function linkAddress(link: SharingLink, item: Item, { origin, site }: Pick<Call, 'origin' | 'site'>): string {
  const ending = item.leaf.slice(item.leaf.lastIndexOf('.') + 1).toLowerCase();
  const letter = item.kind === 1 ? 'f' : LETTERS[ending] ?? 'u';
  return `${origin}/:${letter}:/s/${site.path.slice(site.path.lastIndexOf('/') + 1)}/${link.token}`;
}
