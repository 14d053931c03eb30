import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import type { Rule } from '../rule';

/** Two nouns of the kind that mandates list, in a row: they are two things. */
const inARow =
  /(?<!\p{L})(\p{L}+(?:ning|ningar|ringen|skap|skapen|het|heter|heten|tion|tioner|tionen|else|elser|elsen|itet|iteter|ering|eringar)) (\p{L}+(?:ning|ningar|ringen|skap|skapen|het|heter|heten|tion|tioner|tionen|else|elser|elsen|itet|iteter|ering|eringar))(?= (?:och|eller|samt) \p{L})/iu;

/** A list of nouns that lacks a comma: *implementering uppföljning och utvärdering*. */
export const missingComma: Rule = (review) =>
  review.own.flatMap((passage) => {
    const [quote, one, other] = inARow.exec(passage.text) ?? [];
    return quote === undefined
      ? []
      : [
          findingAt(passage, 'missingComma', 'warning', {
            quote,
            fix: replacing(review, passage, passage.text.replace(quote, `${one}, ${other}`))
          })
        ];
  });
