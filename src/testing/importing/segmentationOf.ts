import type { Segmentation } from '../../domain/importing/segmentation';
import type { SourceLine } from '../../domain/importing/sourceDocument';
import type { SectionMeaning } from '../../domain/template/meaning';

/** A section as a test writes it: its lines, where a leading `- ` makes a point of a list. */
export interface WrittenSection {
  readonly meaning: SectionMeaning;
  readonly heading?: string;
  readonly body?: string;
  readonly lines: readonly string[];
}

const lineOf = (text: string, number: number): SourceLine => ({
  number,
  text: text.replace(/^- /, ''),
  kind: text.startsWith('- ') ? 'bullet' : 'paragraph',
  listLevel: 0,
  headingLevel: null
});

/** A document already cut at its headings, with every section's heading on a line of its own, from line 1. */
export function segmentationOf(sections: readonly WrittenSection[], preface: readonly string[] = []): Segmentation {
  let number = preface.length;
  const segments = sections.map(({ meaning, heading = meaning, body = '', lines }) => {
    number += 1;
    const headingLine = number;
    const written = lines.map((text) => lineOf(text, (number += 1)));
    return { meaning, heading, headingLine, body, lines: written };
  });
  return { preface: preface.map((text, index) => lineOf(text, index + 1)), title: [], segments };
}
