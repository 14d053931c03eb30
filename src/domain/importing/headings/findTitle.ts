import type { SourceLine } from '../sourceDocument';
import { isDecisionLine } from './headlessMeaning';
import type { HeadingRecogniser } from './recogniseHeading';

/** Which of a document's lines are its title; `from` and `to` are equal when it has none. */
export interface TitlePlace {
  readonly from: number;
  /** The first line after it. */
  readonly to: number;
}

/** A title stands this near the top or not at all. */
const furthestDown = 12;

const longestTitle = 300;

const kindsOfDocument =
  /uppdragsbeskrivning|uppdragsdirektiv|^uppdrag för |^mandat för |terms of reference|^(?:the )?mandate (?:of|for) |description of (?:the )?(?:mandate|assignment)|mandate description|kommissorium|opdragsbeskrivelse|oppdragsbeskrivelse/iu;

const isSentence = (text: string): boolean => /[.:;,!?]$/u.test(text.trim()) || text.length > 160;

/** *Uppdragsbeskrivning* alone, or a line that breaks off: the next line belongs to it. */
const goesOn = (text: string): boolean =>
  /^\s*(?:\S+|terms of reference)\s*$/iu.test(text) || /\s(?:för|for|i|och|and|of|den|det|the)\s*$/iu.test(text);

/** True when the first line is a heading above all others, as a title in Markdown is. */
function isFirstAboveAll([first, ...others]: readonly SourceLine[]): boolean {
  const levels = others.flatMap(({ headingLevel }) => (headingLevel === null ? [] : [headingLevel]));
  return typeof first?.headingLevel === 'number' && levels.length > 0 && levels.every((level) => level > (first.headingLevel ?? 0));
}

function titleLine(lines: readonly SourceLine[], recognise: HeadingRecogniser): number {
  const top = lines.slice(0, furthestDown);
  const styled = top.findIndex(({ headingLevel, text }) => headingLevel === 0 && text.length <= longestTitle);
  if (styled >= 0) {
    return styled;
  }
  if (isFirstAboveAll(lines)) {
    return 0;
  }
  const firstHeading = top.findIndex(
    ({ text, kind }) => kind === 'paragraph' && !kindsOfDocument.test(text) && recognise(text) !== null
  );
  const above = firstHeading < 0 ? top : top.slice(0, firstHeading);
  const named = above.findIndex(({ text, kind }) => kind === 'paragraph' && kindsOfDocument.test(text) && !isSentence(text));
  if (named >= 0) {
    return named;
  }
  const first = above[0];
  return first?.kind === 'paragraph' && !isSentence(first.text) && !isDecisionLine(first.text) ? 0 : -1;
}

/** Where the title stands: what the file says is one, a line that names the kind of document, or else a short first line. */
export function findTitle(lines: readonly SourceLine[], recognise: HeadingRecogniser): TitlePlace {
  const from = titleLine(lines, recognise);
  const line = lines[from];
  if (!line) {
    return { from: 0, to: 0 };
  }
  const next = lines[from + 1];
  const hasMore =
    next?.kind === 'paragraph' &&
    goesOn(line.text) &&
    !isSentence(next.text) &&
    !isDecisionLine(next.text) &&
    recognise(next.text) === null;
  return { from, to: from + (hasMore ? 2 : 1) };
}
