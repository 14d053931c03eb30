import type { SourceLine } from '../../../../domain/importing/sourceDocument';
import { listSign } from '../../../../domain/importing/text/listSign';
import type { Place } from '../parts/place';
import { newParagraph } from './newParagraph';
import type { Mark, OpenParagraph, Story, Surroundings } from './story';

/** Between lines of one paragraph. */
const LINE_BREAK = '\n';

/**
 * Makes lines of the paragraph that has been read.
 *
 * Each line of running text broken by hand is a line of its own, as in a text file. In a heading or a list such a
 * break only sets the text: it stays one heading or one item, and the break reads as a space.
 */
export function endParagraph(story: Story, { field }: Surroundings): void {
  const { paragraph, place } = story;
  const first = story.lines.length + 1;
  story.paragraph = newParagraph();
  story.whole += LINE_BREAK;
  // A field whose code has not ended with its paragraph is a broken one: what follows is text.
  for (const open of story.fields) {
    open.result = true;
  }
  const divided = place.kind === 'paragraph' && place.headingLevel === null;
  const texts = divided ? paragraph.text.split(LINE_BREAK) : [paragraph.text.replace(/\n/g, ' ')];
  const control = controlOf(paragraph) ?? field;
  for (const text of texts) {
    story.lines.push(lineOf(story.lines.length + 1, text, place, control));
  }
  placeMarks(paragraph, first, divided ? texts.length : 1);
  if (paragraph.hidden.trim() !== '') {
    story.remarks.push({ kind: 'hiddenText', line: first, text: paragraph.hidden.trim() });
  }
  for (const read of paragraph.boxes) {
    read();
  }
}

/** A point can also be running text with a sign that somebody has written. */
function lineOf(number: number, text: string, place: Place, field: string | undefined): SourceLine {
  const written = place.kind === 'paragraph' && place.headingLevel === null ? listSign(text.trim()) : null;
  return { number, text, ...place, ...written, ...(field === undefined ? {} : { field }) };
}

/** The content control that holds all of the paragraph's text. */
function controlOf({ text, controls }: OpenParagraph): string | undefined {
  const first = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return controls.find(({ from, to }) => from < to && from <= first && to >= end)?.field;
}

/** Tells each mark the line it stands on. Marks come in the order of the text. */
function placeMarks({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }, first: number, lines: number): void {
  let line = first;
  let at = 0;
  for (const mark of marks) {
    for (; at < mark.at; at += 1) {
      line += text[at] === LINE_BREAK ? 1 : 0;
    }
    mark.place(Math.min(line, first + lines - 1));
  }
}
