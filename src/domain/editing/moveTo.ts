import { insertAt } from './insertAt';
import { removeAt } from './removeAt';

/** The list with an entry moved; the same list when either place is outside it. */
export function moveTo<Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] {
  const inside = (place: number): boolean => place >= 0 && place < list.length;
  return inside(from) && inside(to) ? insertAt(removeAt(list, from), to, list[from]) : list;
}
