import { datesIn, type FoundDate } from './datesIn';
import { wholeWords } from './wholeWords';

const before = wholeWords(
  '(?:före|innan|senast|till och med|by|before|no later than|not later than|at the latest by|senest|inden)(?: (?:den|on|the))?\\s*$'
);

/** The first day by which something is to be done, by a text; null when it names none. */
export function deadlineIn(text: string): FoundDate | null {
  return datesIn(text).find(({ index }) => before.test(text.slice(0, index))) ?? null;
}
