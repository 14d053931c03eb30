import type { Segment, Segmentation } from '../segmentation';
import type { SourceLine } from '../sourceDocument';
import { narrowedMeanings } from './narrowedMeanings';
import type { Passage } from './passage';

/** A placeholder that nobody has answered is no answer, and neither are the signs that a draft was left with. */
const placeholders = /<[^<>\n]*>/gu;
const draftMark = /^(?:utkast|draft|udkast|utkast till .*|arbetsmaterial|koncept)[\s.!]*$/iu;

const saysSomething = ({ text }: SourceLine): boolean =>
  /[\p{L}\p{N}]/u.test(text.replace(placeholders, '')) && !draftMark.test(text.trim());

const onTop = (line: SourceLine): Passage => ({ line, meaning: 'decision', body: '', isOnTop: true });

function ofSegment(segment: Segment): readonly Passage[] {
  const lines = segment.lines.filter(saysSomething);
  const meanings = narrowedMeanings(segment, lines);
  return lines.map((line, index) => ({
    line,
    meaning: meanings[index] ?? segment.meaning,
    body: segment.body,
    isOnTop: false
  }));
}

/** The lines of a document that say something, in their order. */
export function readPassages({ preface, title, segments }: Segmentation): readonly Passage[] {
  return [...[...preface, ...title].filter(saysSomething).map(onTop), ...segments.flatMap(ofSegment)];
}
