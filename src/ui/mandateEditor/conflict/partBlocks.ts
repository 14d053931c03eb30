import type { Answers } from '../../../domain/mandate/answer';
import { answerBlocks } from '../../../domain/mandate/answerBlocks';
import { deviationOf } from '../../../domain/mandate/deviationOf';
import type { DocumentBlock } from '../../../domain/mandate/document';
import { ownBlocks } from '../../../domain/mandate/placedBlocks';
import { sectionFields } from '../../../domain/template/sectionFields';
import type { TemplateSection } from '../../../domain/template/template';

/** What one answer of a section says: a field as it reads, or all wording of the section's own, heading first. */
export function partBlocks(section: TemplateSection, answerKey: string, answers: Answers): readonly DocumentBlock[] {
  const field = sectionFields(section).find(({ key }) => key === answerKey);
  if (field) {
    return answerBlocks(field, answers[answerKey]);
  }
  const { heading, replaced, added } = deviationOf(section.key, answers);
  const own = [...replaced, ...added]
    .sort((one, other) => one.place - other.place)
    .flatMap(({ blocks }) => ownBlocks(blocks, undefined))
    .map((block): DocumentBlock => (block.kind === 'heading' ? { kind: 'subheading', text: block.text, source: '' } : block));
  return [...(heading === null ? [] : [{ kind: 'subheading' as const, text: heading, source: '' }]), ...own];
}
