import { childOf } from '../xml/childOf';
import { valueOf } from '../xml/valueOf';
import type { Element } from '../xml/element';
import { changedBy } from './changeReaders';
import { endOpenParagraph } from './endOpenParagraph';
import { endParagraph } from './endParagraph';
import type { ElementReader, Surroundings } from './story';
import { wordsOf } from './wordsOf';

const BLOCKS = new Set(['w:p', 'w:tbl', 'w:tr', 'w:tc']);
const WRAPPINGS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** With its mark deleted, a paragraph is one with the next, which says what both of them are. */
const isJoinedToNext = (properties: Element | undefined): boolean => {
  const mark = childOf(properties, 'w:rPr');
  return (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) !== undefined;
};

const readParagraph: ElementReader = (element, story, surroundings) => {
  const properties = childOf(element, 'w:pPr');
  const style = valueOf(properties, 'w:pStyle');
  story.place = story.places(properties);
  story.read(element.children, story, { ...surroundings, hidden: story.styles.hides(style) ?? surroundings.hidden });
  if (isJoinedToNext(properties) || surroundings.change?.kind === 'deleted') {
    story.paragraph.begun = true;
    return;
  }
  endParagraph(story, surroundings);
};

/** A table's cells are lines; the remark tells them row by row, cells with a tab between them. */
const readTable: ElementReader = (element, story, surroundings) => {
  endOpenParagraph(story, surroundings);
  const first = story.lines.length;
  const rows: string[] = [];
  const readRow = (row: Element): void => {
    if (row.name !== 'w:tr') {
      story.read([row], story, surroundings);
      return;
    }
    const rowSurroundings = rowChange(row, surroundings);
    const cells: string[] = [];
    for (const cell of row.children) {
      const from = story.lines.length;
      story.read([cell], story, { ...rowSurroundings, told: true });
      endOpenParagraph(story, surroundings);
      cells.push(wordsOf(story.lines.slice(from), ' '));
    }
    rows.push(cells.filter((text) => text !== '').join('\t'));
  };
  rowsOf(element).forEach(readRow);
  if (!surroundings.told && story.lines.length > first) {
    story.remarks.push({ kind: 'table', line: first + 1, text: rows.filter((row) => row !== '').join('\n') });
  }
};

/** Rows can lie in content controls and other wrappings; what else there is stays as it is. */
const rowsOf = ({ children }: Element): readonly Element[] =>
  children.flatMap((child) => (WRAPPINGS.has(child.name) ? rowsOf(child) : [child]));

function rowChange(row: Element, surroundings: Surroundings): Surroundings {
  const properties = childOf(row, 'w:trPr');
  const deleted = childOf(properties, 'w:del');
  return deleted ? changedBy(deleted, 'deleted', surroundings) : surroundings;
}

/** A content control, around paragraphs or within one. */
const readControl: ElementReader = (element, story, surroundings) => {
  const { paragraph } = story;
  const field = valueOf(childOf(element, 'w:sdtPr'), 'w:tag') ?? surroundings.field;
  const content = childOf(element, 'w:sdtContent')?.children ?? [];
  const from = paragraph.text.length;
  story.read(content, story, holdsParagraphs(content) ? { ...surroundings, field } : surroundings);
  if (field !== undefined && story.paragraph === paragraph) {
    paragraph.controls.push({ field, from, to: paragraph.text.length });
  }
};

const holdsParagraphs = (elements: readonly Element[]): boolean =>
  elements.some(({ name, children }) => BLOCKS.has(name) || (WRAPPINGS.has(name) && holdsParagraphs(children)));

/** What text is divided into. */
export const blockReaders: Readonly<Record<string, ElementReader>> = {
  'w:p': readParagraph,
  'w:tbl': readTable,
  'w:sdt': readControl
};
