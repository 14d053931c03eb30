import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import type { Rule } from '../rule';

/** What programs leave behind: bookmarks, signs for bold, field codes, broken references, tags, letters read wrong. */
const left =
  /\[bookmark:[^\]\n]*\]|\*\*|\b_GoBack\b|(?:Error|Fel)! ?(?:Bookmark|Reference|Hittar inte|Bokmärket|Det finns ingen text)[^.\n]*\.?|\{ ?(?:PAGE|DATE|TIME|REF|MERGEFIELD|TOC|HYPERLINK)\b[^}\n]*\}|<\/?(?:p|b|i|strong|em|br|span|div|ul|li)\b[^>\n]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);|\uFFFD|Ã[¥¤¶…„–]/gu;

export const residue: Rule = (review) =>
  review.own.flatMap((passage) => {
    const [first] = passage.text.match(left) ?? [];
    return first === undefined
      ? []
      : [findingAt(passage, 'residue', 'error', { quote: first, fix: replacing(review, passage, passage.text.replace(left, '').trim()) })];
  });
