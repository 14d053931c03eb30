import { fillVariables } from '../template/fillVariables';
import type { Template, TemplateSection, Variables } from '../template/template';
import type { Answers } from './answer';
import { cleanText } from './cleanText';
import { titleSectionKey } from './deviationKey';
import { deviationOf } from './deviationOf';
import type { DocumentSection, MandateDocument } from './document';
import { ownBlocks } from './placedBlocks';
import { renderSection, splitAtHeadings } from './renderSection';
import { sectionOrder } from './sectionOrder';

/**
 * The mandate as it reads: fixed text with the variables filled, the answers, a gap for each field without one, and
 * the mandate's own wording where it deviates. Text of its own below the title stands in a section without a heading.
 * @param sectionsOf renders one section; given by one who remembers how the others read
 */
export function renderDocument(
  template: Template,
  variables: Variables,
  answers: Answers,
  sectionsOf = (section: TemplateSection, given: Answers): readonly DocumentSection[] => renderSection(section, variables, given)
): MandateDocument {
  const title = deviationOf(titleSectionKey, answers);
  const beside = (place: number): readonly DocumentSection[] =>
    title.added
      .filter((text) => text.place === place)
      .flatMap((text) => splitAtHeadings({ key: titleSectionKey, meaning: 'other', heading: '' }, ownBlocks(text.blocks, 'added')));
  const preface = beside(-2).flatMap((section) => section.blocks);
  return {
    ...(preface.length > 0 && { preface }),
    title: title.isOmitted ? '' : cleanText(fillVariables(title.heading ?? template.title, variables)),
    sections: [
      ...beside(-1),
      ...sectionOrder(template.sections, answers).flatMap((section) => sectionsOf(section, answers))
    ]
  };
}
