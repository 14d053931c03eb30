import { compareDocuments } from '../../src/domain/comparison/compareDocuments';
import { blankDocument } from '../../src/domain/mandate/blankDocument';
import type { DocumentSection, MandateDocument } from '../../src/domain/mandate/document';
import { documentText } from '../../src/domain/mandate/documentText';
import { templateOf } from '../../src/templates/templates';
import { measurement, type Measurement } from '../measurement';
import { processorTime } from './processorTime';

/** Characters of a mandate as long as they come. */
const LENGTH = 25_000;

/** Every so manyth line of the second mandate is reworded. */
const CHANGED = 5;

const withTexts = (section: DocumentSection, key: string, change: (text: string) => string): DocumentSection => ({
  ...section,
  key: `${section.key}${key}`,
  heading: `${section.heading}${key}`,
  blocks: section.blocks.map((block) => ('items' in block ? { ...block, items: block.items.map(change) } : { ...block, text: change(block.text) }))
});

/** The published template's sections again and again, each time with words of their own. */
function longMandate(): MandateDocument {
  const { sections } = blankDocument(templateOf('sydostra-rag', 2));
  const all: DocumentSection[] = [];
  for (let turn = 1; documentText({ title: '', sections: all }).length < LENGTH; turn += 1) {
    all.push(...sections.map((section) => withTexts(section, ` ${turn}`, (text) => `${text} (${turn})`)));
  }
  return { title: 'Uppdragsbeskrivning', sections: all };
}

function reworded({ title, sections }: MandateDocument): MandateDocument {
  let line = 0;
  const change = (text: string): string => {
    line += 1;
    return line % CHANGED === 0 ? text.replace(/ (och|av|som) /, ' eller ') + ' Det gäller från och med i år.' : text;
  };
  return { title: `${title} i ny lydelse`, sections: sections.map((section) => withTexts(section, '', change)) };
}

/** Two mandates of 25 kB of which every fifth line differs. */
export async function comparison(): Promise<readonly Measurement[]> {
  const before = longMandate();
  const after = reworded(before);
  const own = await processorTime(() => {
    for (let turn = 0; turn < 100; turn += 1) compareDocuments(before, after);
  });
  return [measurement('Jämföra två uppdrag på 25 kB, CPU', own / 100, 'ms', 1)];
}
