import type { SourceRemark } from '../../../../domain/importing/sourceDocument';
import { childOf } from '../xml/childOf';
import type { Element } from '../xml/element';
import { endOpenParagraph } from './endOpenParagraph';
import type { ElementReader, Story, Surroundings } from './story';
import { wordsOf } from './wordsOf';

/** Notes something that stands at this place in the text; its words may be known only when the paragraph ends. */
function remark({ paragraph, remarks }: Story, kind: SourceRemark['kind'], words: string | (() => string)): void {
  paragraph.marks.push({
    at: paragraph.text.length,
    place: (line) => {
      remarks.push({ kind, line, text: typeof words === 'string' ? words : words() });
    }
  });
  paragraph.begun = true;
}

const BOX = 'w:txbxContent';
/** What has properties of its own to look for. */
const APART = new Set([BOX, 'w:drawing', 'w:pict', 'w:object']);

/** The first element by one of the names, at any depth but not in what lies apart. */
function within(element: Element, names: readonly string[]): Element | undefined {
  for (const child of element.children) {
    const found = names.includes(child.name) ? child : APART.has(child.name) ? undefined : within(child, names);
    if (found) {
      return found;
    }
  }
  return undefined;
}

const isDeleted = ({ change }: Surroundings): boolean => change?.kind === 'deleted';

/** A picture, a chart or a shape; the words in its text boxes are read. */
const readDrawing: ElementReader = (element, story, surroundings) => {
  const properties = within(element, ['wp:docPr'])?.attributes ?? within(element, ['v:shape'])?.attributes ?? {};
  const inWords = properties.descr ?? properties.alt ?? properties.title ?? '';
  if (!isDeleted(surroundings) && within(element, ['c:chart', 'dgm:relIds'])) {
    remark(story, 'embedded', inWords);
  } else if (!isDeleted(surroundings) && within(element, ['a:blip', 'v:imagedata'])) {
    remark(story, 'image', inWords);
  }
  story.read(element.children, story, surroundings);
};

/** A text box floats beside its paragraph: its lines come after it. */
const readBox: ElementReader = (element, story, surroundings) => {
  if (isDeleted(surroundings)) {
    story.read(element.children, story, surroundings);
    return;
  }
  story.paragraph.begun = true;
  story.paragraph.boxes.push(() => {
    const { fields, place } = story;
    const from = story.lines.length;
    story.fields = [];
    story.read(element.children, story, { ...surroundings, field: undefined, told: true });
    endOpenParagraph(story, surroundings);
    story.fields = fields;
    story.place = place;
    const text = wordsOf(story.lines.slice(from), '\n');
    if (text !== '' && !surroundings.told) {
      story.remarks.push({ kind: 'textBox', line: from + 1, text });
    }
  });
};

/** The signs of a formula stand in the line too, in their order. */
const readFormula: ElementReader = (element, story, surroundings) => {
  const { paragraph } = story;
  const from = paragraph.text.length;
  story.read(element.children, story, surroundings);
  const to = paragraph.text.length;
  if (!isDeleted(surroundings)) {
    remark(story, 'formula', () => paragraph.text.slice(from, to));
  }
};

const embedded: ElementReader = (element, story, surroundings) => {
  if (!isDeleted(surroundings)) {
    const program = within(element, ['o:OLEObject'])?.attributes.ProgID ?? '';
    remark(story, program.startsWith('Equation') ? 'formula' : 'embedded', '');
  }
};

/** Of things said in several ways, for older and newer programs, one is read. */
const readAlternative: ElementReader = (element, story, surroundings) =>
  story.read((childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'))?.children ?? [], story, surroundings);

/** What is no text of its own, or stands for something else. */
export const objectReaders: Readonly<Record<string, ElementReader>> = {
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'w:object': embedded,
  'w:control': embedded,
  'w:altChunk': embedded,
  'w:subDoc': embedded,
  'v:textpath': ({ attributes }, story) => remark(story, 'textBox', attributes.string ?? ''),
  [BOX]: readBox,
  'm:oMath': readFormula,
  'mc:AlternateContent': readAlternative
};
