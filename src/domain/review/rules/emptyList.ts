import { findingAt } from '../findingAt';
import type { Passage } from '../passage';
import type { Rule } from '../rule';

/** True where a text that announces something is followed by something. */
const goesOn = (announcing: Passage, next: Passage | undefined): boolean =>
  next !== undefined && next.sectionKey === announcing.sectionKey && next.kind !== 'heading' && /[\p{L}\p{N}]/u.test(next.text);

/** A line that ends in a colon with nothing below it. */
export const emptyList: Rule = ({ passages }) =>
  passages.flatMap((passage, index) =>
    passage.kind === 'paragraph' && passage.text.endsWith(':') && !goesOn(passage, passages[index + 1])
      ? [findingAt(passage, 'emptyList', 'error')]
      : []
  );
