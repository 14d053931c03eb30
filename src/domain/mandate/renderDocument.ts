import { fillVariables } from '../template/fillVariables';
import type { Template, TemplateSection, Variables } from '../template/template';
import type { Answers } from './answer';
import { cleanText } from './cleanText';
import { titleSectionKey } from './deviationKey';
import { deviationOf } from './deviationOf';
import type { DocumentBlock, DocumentSection, MandateDocument } from './document';
import type { PlacedBlock } from './placedBlocks';
import { ownBlocks, placedBlocks } from './placedBlocks';
import { sectionOrder } from './sectionOrder';

type Head = Omit<DocumentSection, 'blocks'>;

/** A section, and those of the mandate's own that begin with a heading inside its text. */
function splitAtHeadings(head: Head, blocks: readonly PlacedBlock['block'][]): readonly DocumentSection[] {
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

/**
 * The mandate as it reads: fixed text with the variables filled, the answers, a gap for each field without one, and
 * the mandate's own wording where it deviates. Text of its own below the title stands in a section without a heading.
 */
export function renderDocument(template: Template, variables: Variables, answers: Answers): MandateDocument {
  const fill = (text: string): string => cleanText(fillVariables(text, variables));
  const title = deviationOf(titleSectionKey, answers);
  const beside = (place: number): readonly DocumentSection[] =>
    title.added
      .filter((text) => text.place === place)
      .flatMap((text) => splitAtHeadings({ key: titleSectionKey, meaning: 'other', heading: '' }, ownBlocks(text.blocks, 'added')));
  const preface = beside(-2).flatMap((section) => section.blocks);
  const sectionsOf = (section: TemplateSection): readonly DocumentSection[] => {
    const { heading, isOmitted } = deviationOf(section.key, answers);
    const head: Head = {
      key: section.key,
      meaning: section.meaning,
      ...(section.body !== undefined && { body: section.body }),
      heading: isOmitted ? '' : fill(heading ?? section.heading)
    };
    return splitAtHeadings(head, placedBlocks(section, variables, answers).map(({ block }) => block));
  };
  return {
    ...(preface.length > 0 && { preface }),
    title: title.isOmitted ? '' : fill(title.heading ?? template.title),
    sections: [
      ...beside(-1),
      ...sectionOrder(template.sections, answers).flatMap(sectionsOf)
    ]
  };
}
