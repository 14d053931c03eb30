/** Most columns a sheet has. */
const MOST = 16_384;

/** The place of a cell's column from 0, of its address, e.g. 1 of `B7`; undefined where there is none. */
export function columnOf(address: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/u.exec(address ?? '')?.[1];
  if (letters === undefined) return undefined;
  const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return place <= MOST ? place - 1 : undefined;
}
