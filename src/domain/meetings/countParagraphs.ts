import { paragraphAfter } from './paragraphAfter';
import { paragraphNumber } from './paragraphNumber';

/**
 * The paragraphs of a meeting's cases, in the order of its minutes: counted up from the first, and on from each that
 * somebody gave by hand. Empty where the one before does not tell how to count.
 *
 * @param own of each case: what was given by hand, or empty
 */
export function countParagraphs(first: string, own: readonly string[]): readonly string[] {
  const counted: string[] = [];
  let next = paragraphNumber(first);
  for (const given of own.map(paragraphNumber)) {
    const paragraph = given || next;
    counted.push(paragraph);
    next = paragraphAfter(paragraph);
  }
  return counted;
}
