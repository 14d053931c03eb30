import type { Template } from '../template/template';
import { findTitle } from './headings/findTitle';
import type { FoundHeading, HeadingContext } from './headings/headingAt';
import { headingAt, inlineHeading } from './headings/headingAt';
import { headingDictionary } from './headings/headingDictionary';
import { headlessMeaning, isDecisionLine } from './headings/headlessMeaning';
import type { HeadingRecogniser } from './headings/recogniseHeading';
import { headingRecogniser } from './headings/recogniseHeading';
import { bodyHeadings, withBodies } from './headings/withBodies';
import type { Segment, Segmentation } from './segmentation';
import type { SourceDocument, SourceLine } from './sourceDocument';

/** A segment being filled, with the level its heading has in the file. */
interface Open {
  readonly segment: Omit<Segment, 'lines'>;
  readonly level: number | null;
  readonly lines: SourceLine[];
}

const headless = (meaning: Segment['meaning']): Open => ({
  segment: { meaning, heading: '', headingLine: null, body: '' },
  level: null,
  lines: []
});

const below = ({ meaning, heading, level }: FoundHeading, line: SourceLine): Open => ({
  segment: { meaning, heading, headingLine: line.number, body: '' },
  level,
  lines: []
});

/** What text without a heading is about from this line on; null when it goes on with what the lines above are about. */
function turn(line: SourceLine, open: Open): Segment['meaning'] | null {
  const meaning = line.kind === 'paragraph' ? headlessMeaning(line.text) : null;
  if (meaning === null && open.segment.meaning === 'decision') {
    return 'other';
  }
  return meaning === open.segment.meaning ? null : meaning;
}

/** `UTKAST`, or a line without letters and figures. */
const isDraftMark = (text: string): boolean =>
  /^(?:utkast|draft|arbetsmaterial|preliminär\p{L}*|koncept|udkast)?[^\p{L}\p{N}]*$/iu.test(text);

/** Where the foot of a document begins: a line of decision or a mark of a draft with only short lines below. */
function findFoot(lines: readonly SourceLine[]): number {
  const last = lines.slice(-8);
  const start = last.findIndex(
    ({ kind, text }, index) =>
      kind === 'paragraph' &&
      (isDecisionLine(text) || isDraftMark(text)) &&
      last.slice(index + 1).every((below) => below.text.length <= 100 && !/[^.\s]\.$/u.test(below.text))
  );
  return start < 0 ? lines.length : lines.length - last.length + start;
}

function cut(lines: readonly SourceLine[], context: HeadingContext): readonly Segment[] {
  let open = headless('other');
  const segments: Open[] = [open];
  const foot = findFoot(lines);
  const begin = (next: Open): void => {
    open = next;
    segments.push(next);
  };
  lines.forEach((line, index) => {
    const { meaning, heading } = open.segment;
    const found = headingAt(lines, index, { meaning, heading, level: open.level, isEmpty: open.lines.length === 0 }, context);
    if (found) {
      begin(below(found, line));
      if (found.rest !== '') {
        open.lines.push({ ...line, text: found.rest, kind: 'paragraph' });
      }
      return;
    }
    const next = index === foot ? (headlessMeaning(line.text) ?? 'other') : heading === '' ? turn(line, open) : null;
    if (next !== null && !(index === foot && meaning === 'decision')) begin(headless(next));
    open.lines.push(line);
  });
  return segments
    .filter(({ segment, lines: own }) => segment.heading !== '' || own.length > 0)
    .map(({ segment, lines: own }) => ({ ...segment, lines: own }));
}

/** How many lines with heading and text make it the document's own way. */
const inlineThroughout = 3;

function contextOf(lines: readonly SourceLine[], recognise: HeadingRecogniser): HeadingContext {
  const inline = lines.filter(({ kind, text }) => kind !== 'bullet' && inlineHeading(text, recognise) !== null);
  return { recognise, hasInlineHeadings: inline.length >= inlineThroughout };
}

/**
 * A document cut at its headings: those the file marks as headings, those of the templates given and of general use,
 * in Swedish, English, Danish and Norwegian, numbered or misspelt, and short lines that can be nothing else. Text
 * without heading is cut where its words turn to something else. Nothing is left out; empty lines hold nothing.
 */
export function segment(document: SourceDocument, templates: readonly Template[] = []): Segmentation {
  const lines = document.lines.filter(({ text }) => text.trim() !== '');
  const { from, to } = findTitle(lines, headingRecogniser(headingDictionary(templates)));
  const title = lines.slice(from, to);
  const name = title.map(({ text }) => text).join(' ');
  const ofBodies = bodyHeadings(name).map((body) => [body, 'specificTasks'] as const);
  const context = contextOf(lines.slice(to), headingRecogniser(headingDictionary(templates, ofBodies)));
  return { preface: lines.slice(0, from), title, segments: withBodies(cut(lines.slice(to), context), name) };
}
