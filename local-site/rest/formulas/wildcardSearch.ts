/**
 * The first place from `start` on where a pattern fits, without regard to case; `?` is any character, `*` any number
 * of them. -1 when there is none. Each part is looked for once, so that no pattern can make it slow.
 */
export function wildcardSearch(pattern: string, text: string, start: number): number {
  const folded = text.toLowerCase();
  const parts = pattern.toLowerCase().split('*');
  let first = -1;
  let from = start;
  for (const part of parts) {
    const at = placeOf(part, folded, from);
    if (at < 0) return -1;
    if (first < 0) first = at;
    from = at + part.length;
  }
  return first;
}

function placeOf(part: string, text: string, from: number): number {
  if (!part.includes('?')) return from > text.length ? -1 : text.indexOf(part, from);
  for (let at = from; at + part.length <= text.length; at += 1) {
    if ([...part].every((character, offset) => character === '?' || character === text[at + offset])) return at;
  }
  return -1;
}
