import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import type { Passage } from '../passage';
import type { Rule } from '../rule';

/** A whole line, or the beginning of one, that says that the text is not ready. */
const line = /^(?:utkast|arbetsmaterial|arbetsversion|arbetsutkast|kladd|draft|preliminär(?: version)?|ej beslutad|diskussionsunderlag)(?:\s*(?:version|ver\.?|v|nr)?\s*[\d.:-]*)?[\s.!]*$/iu;

/** Words and signs that stand for something to come, wherever they are. */
const marks =
  /\b(?:UTKAST|ARBETSMATERIAL|DRAFT|KLADD|TBD|TODO)\b|(?<![\p{L}\p{N}])(?:\d{4}|[åy]{4})-(?:mm|xx|\d{2})-(?:dd|xx)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[åy]{4}(?:-?(?:mm|\d{2})){0,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:\d{4}|20xx|[åy]{4})-(?:mm|xx)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:19|20)xx(?:-xx){0,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])ååmmdd(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])XXX+(?![\p{L}\p{N}])|\?{3,}|_{3,}|…{2,}|\.{5,}|\[(?:…|\.{3}|fyll i[^\]]*|ange[^\]]*|datum|namn|X+)\]|\b(?:dd|xx)[ /.](?:mm|månad|xx)\b/giu;

/** In capitals these are marks; in running text *utkast* is a word like others. */
const isMark = (found: string): boolean => !/^(?:utkast|arbetsmaterial|draft|kladd|tbd|todo|xxx+)$/i.test(found) || found === found.toUpperCase();

function marksIn({ text, kind }: Passage): readonly string[] {
  if (kind === 'paragraph' && line.test(text)) {
    return [text];
  }
  return (text.match(marks) ?? []).filter(isMark);
}

/** Signs that the text is not ready: `UTKAST`, `2020-mm-dd`. */
export const draftMark: Rule = (review) =>
  review.own.flatMap((passage) =>
    marksIn(passage).map((quote) =>
      findingAt(passage, 'draftMark', 'error', {
        quote,
        fix: quote === passage.text && passage.kind !== 'title' ? replacing(review, passage, '') : null
      })
    )
  );
