/** Lengths of what two texts begin and end with, without overlap. */
export interface SharedEnds {
  readonly start: number;
  readonly end: number;
}

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) === 32;

/** What two texts begin with up to a blank, and end with from a blank on: most of a reworded line, found without cutting it into words. */
export function sharedEnds(before: string, after: string): SharedEnds {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) {
    start += 1;
  }
  while (start > 0 && !isBlank(before, start - 1)) {
    start -= 1;
  }
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) {
    end += 1;
  }
  while (end > 0 && !isBlank(before, before.length - end)) {
    end -= 1;
  }
  return { start, end };
}
