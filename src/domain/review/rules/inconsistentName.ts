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

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);

/** The name wherever it stands as words of their own, with the letters it has there. */
function occurrences(text: string, name: string): readonly string[] {
  const found: string[] = [];
  const [searched, wanted] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(end))) {
      found.push(text.slice(at, end));
    }
  }
  return found;
}

/** The name without its first letter: that one is large or small by its place in the sentence. */
const rest = (name: string): string => name.slice(1);

/** The group's name with large and small letters otherwise than elsewhere. */
export const inconsistentName: Rule = (review) => {
  const name = nameOf(review);
  if (!/\s/.test(name) || /[<>]/.test(name)) {
    return [];
  }
  return review.own.flatMap((passage) => {
    const other = occurrences(passage.text, name).find((found) => rest(found) !== rest(name) && found !== found.toUpperCase());
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
