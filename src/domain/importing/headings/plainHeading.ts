/** `1`, `1.`, `2.3`, `4)`, `§ 3`, `§3.`, `3 §`, `IV.`, `B)`, `Kapitel 2` before a heading. */
const number = /^(?:§+\s*\d+(?:\.\d+)*|\d+\s*§|\d+(?:\.\d+)*|[ivx]{1,5}(?=[.)])|[a-h](?=[.)]))\s*[.):–-]?\s+|^(?:kap(?:itel|\.)?|avsnitt|bilaga|section|chapter|afsnit)\s+\d+\s*[.:–-]?\s*/iu;

/** A heading as it is compared: small letters, one space between words, without number and closing signs. */
export function plainHeading(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(number, '')
    .replace(/[\s:.–-]+$/u, '')
    .toLowerCase();
}
