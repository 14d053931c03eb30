import type { DocumentBlock, MandateDocument } from '../mandate/document';

/** Where a mandate says what patients are promised: the words its heading holds. */
const names = /patientlöfte/iu;

const listed = (block: DocumentBlock): readonly string[] => (block.kind === 'bullets' || block.kind === 'numbered' ? block.items : []);

/** A promise and where the mandate makes it. */
export interface PatientPromise {
  readonly text: string;
  readonly sectionKey: string;
  /** Block of the section, counted from 0. */
  readonly block: number;
}

/** What a mandate says that patients are promised, in its own words and order; none where it has no such list. */
export function promisesIn({ sections }: MandateDocument): readonly PatientPromise[] {
  return sections.flatMap(({ key, heading, blocks }) => {
    let isHere = names.test(heading);
    return blocks.flatMap((block, index) => {
      if (block.kind === 'subheading') isHere = names.test(block.text);
      return isHere ? listed(block).map((text) => ({ text, sectionKey: key, block: index })) : [];
    });
  });
}
