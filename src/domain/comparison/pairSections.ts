import type { DocumentSection } from '../mandate/document';
import type { Pair } from './pairAlike';
import { likeness, wordSet } from './likeness';

type Sections = readonly DocumentSection[];
type Test = (before: DocumentSection, after: DocumentSection) => boolean;

const leastAlikeHeadings = 0.6;

const isNamed = ({ meaning }: DocumentSection): boolean => meaning !== undefined && meaning !== 'other';

const isAlike: Test = (before, after) => likeness(wordSet(before.heading), wordSet(after.heading)) >= leastAlikeHeadings;

/**
 * What makes two sections one, the surest first: key and meaning within a family, meaning across families. A key alone
 * says least: documents of no family have theirs by number.
 */
const tests: readonly Test[] = [
  (before, after) => before.key === after.key && before.body === after.body && isNamed(before) && before.meaning === after.meaning,
  (before, after) => before.key === after.key && before.heading === after.heading,
  (before, after) => isNamed(before) && before.meaning === after.meaning && before.body === after.body,
  (before, after) => isNamed(before) && before.meaning === after.meaning,
  (before, after) => before.heading !== '' && before.heading === after.heading,
  isAlike,
  (before, after) => before.key === after.key
];

/** Pairs each section with at most one of the other document, in reading order before. */
export function pairSections(before: Sections, after: Sections): readonly Pair[] {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const test of tests) {
    before.forEach((section, i) => {
      const found = pairs.has(i) ? -1 : after.findIndex((other, j) => !taken.has(j) && test(section, other));
      if (found >= 0) {
        pairs.set(i, found);
        taken.add(found);
      }
    });
  }
  return [...pairs].sort(([one], [other]) => one - other);
}
