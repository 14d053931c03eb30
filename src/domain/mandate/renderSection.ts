import { fillVariables } from '../template/fillVariables';
import type { TemplateSection, Variables } from '../template/template';
import type { Answers } from './answer';
import { cleanText } from './cleanText';
import { deviationOf } from './deviationOf';
import type { DocumentBlock, DocumentSection } from './document';
import type { PlacedBlock } from './placedBlocks';
import { placedBlocks } from './placedBlocks';

type Head = Omit<DocumentSection, 'blocks'>;

/** A section, and those of the mandate's own that begin with a heading inside its text. */
export function splitAtHeadings(head: Head, blocks: readonly PlacedBlock['block'][]): readonly DocumentSection[] {
  const sections: { readonly head: Head; readonly blocks: DocumentBlock[] }[] = [{ head, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const key = `${head.key}-${sections.length}`;
      sections.push({ head: { key, meaning: 'other', heading: block.text }, blocks: [] });
    } else {
      sections[sections.length - 1]?.blocks.push(block);
    }
  }
  return sections
    .map((section) => ({ ...section.head, blocks: section.blocks }))
    .filter((section) => section.heading !== '' || section.blocks.length > 0);
}

/** A section of the template as the mandate has it: none when it is left out, several when own headings stand in it. */
export function renderSection(section: TemplateSection, variables: Variables, answers: Answers): readonly DocumentSection[] {
  const { heading, isOmitted } = deviationOf(section.key, answers);
  const head: Head = {
    key: section.key,
    meaning: section.meaning,
    ...(section.body !== undefined && { body: section.body }),
    heading: isOmitted ? '' : cleanText(fillVariables(heading ?? section.heading, variables))
  };
  return splitAtHeadings(head, placedBlocks(section, variables, answers).map(({ block }) => block));
}
