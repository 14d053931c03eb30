import type { Places } from '../parts/placesOf';
import type { Styles } from '../parts/styles';
import { childOf } from '../xml/childOf';
import type { Element } from '../xml/element';
import { blockReaders } from './blockReaders';
import { changeReaders } from './changeReaders';
import { endOpenParagraph } from './endOpenParagraph';
import { newStory } from './newStory';
import { objectReaders } from './objectReaders';
import { referenceReaders } from './referenceReaders';
import type { ElementReader, Story, Surroundings } from './story';
import { textReaders } from './textReaders';

const passOver: ElementReader = () => undefined;

/** Properties and codes: nothing in them is text. */
const passedOver = ['w:rPr', 'w:trPr', 'w:tcPr', 'w:tblPr', 'w:tblGrid', 'w:sdtPr', 'w:instrText', 'w:delInstrText'];

const readers: Readonly<Record<string, ElementReader>> = {
  ...Object.fromEntries(passedOver.map((name) => [name, passOver])),
  // A section ends with a paragraph's properties, and names its headers there.
  'w:pPr': (element, story, surroundings) => story.read(childOf(element, 'w:sectPr')?.children ?? [], story, surroundings),
  ...textReaders,
  ...changeReaders,
  ...blockReaders,
  ...objectReaders,
  ...referenceReaders
};

/** Elements without a reader are wrappings, known or not: what lies in them is read. */
const read: Story['read'] = (elements, story, surroundings) => {
  for (const element of elements) {
    const reader = readers[element.name];
    if (reader) {
      reader(element, story, surroundings);
    } else {
      read(element.children, story, surroundings);
    }
  }
};

const NOTHING_AROUND: Surroundings = { change: null, hidden: false, field: undefined, told: false };

/** Reads what paragraphs and tables an element holds: a body, a note, a comment or a header. */
export function readStory(root: Element, styles: Styles, places: Places): Story {
  const story = newStory(styles, places, read);
  read(root.children, story, NOTHING_AROUND);
  endOpenParagraph(story, NOTHING_AROUND);
  return story;
}
