import { findingAt } from '../findingAt';
import type { Passage } from '../passage';
import type { Rule } from '../rule';

/** A heading that only names the points below it, as the three levels of knowledge do. */
const namesPoints = (next: Passage, afterNext: Passage | undefined): boolean =>
  next.kind === 'heading' && next.meaning === 'other' && afterNext?.kind === 'item';

/** True where a text that announces something is followed by something. */
function goesOn(announcing: Passage, next: Passage | undefined, afterNext: Passage | undefined): boolean {
  if (!next || !/[\p{L}\p{N}]/u.test(next.text)) {
    return false;
  }
  return namesPoints(next, afterNext) || (next.sectionKey === announcing.sectionKey && next.kind !== 'heading');
}

/** A line that ends in a colon with nothing below it. */
export const emptyList: Rule = ({ passages }) =>
  passages.flatMap((passage, index) =>
    passage.kind === 'paragraph' && passage.text.endsWith(':') && !goesOn(passage, passages[index + 1], passages[index + 2])
      ? [findingAt(passage, 'emptyList', 'error')]
      : []
  );
