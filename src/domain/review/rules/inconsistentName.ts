import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import type { Review } from '../review';
import type { Rule } from '../rule';

const inTitle = /(?:samverkansgrupp(?:en)?|arbetsgrupp(?:en)?|programområde(?:t)?|råd(?:et)?)\s+(.+?)(?=\s+i\s+\p{Lu}|\s*$)/iu;

/** The group's name as it is registered, or as the title has it. */
function nameOf({ variables, passages }: Review): string {
  const title = passages.find(({ kind }) => kind === 'title')?.text ?? '';
  return variables.group.trim() || (inTitle.exec(title)?.[1] ?? '');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name without its first letter: that one is large or small by its place in the sentence. */
const rest = (name: string): string => name.slice(1);

/** The group's name with large and small letters otherwise than elsewhere. */
export const inconsistentName: Rule = (review) => {
  const name = nameOf(review);
  if (!/\s/.test(name) || /[<>]/.test(name)) {
    return [];
  }
  const pattern = new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu');
  return review.own.flatMap((passage) => {
    const other = (passage.text.match(pattern) ?? []).find((found) => rest(found) !== rest(name) && found !== found.toUpperCase());
    return other === undefined
      ? []
      : [
          findingAt(passage, 'inconsistentName', 'warning', {
            quote: other,
            values: { name },
            fix: replacing(review, passage, passage.text.replace(other, () => name))
          })
        ];
  });
};
