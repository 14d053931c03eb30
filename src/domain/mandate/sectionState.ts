import type { TemplateSection } from '../template/template';
import type { Answer, Answers } from './answer';
import { sectionGaps } from './sectionGaps';
import { shownFields } from './shownFields';

/** How far a section has come. `fixed`: it holds nothing to answer (*Ingår alltid*). */
export type SectionState = 'fixed' | 'unanswered' | 'started' | 'complete';

function isTouched(answer: Answer): boolean {
  switch (answer.kind) {
    case 'listOrText':
      return answer.text.trim() !== '' || answer.items.some((item) => item.text.trim() !== '');
    case 'paragraphs':
      return answer.text.trim() !== '';
    case 'choice':
      return answer.option !== '' || answer.sentence.trim() !== '';
    case 'deliverables':
      return answer.none || answer.deliverables.length > 0 || answer.sentence.trim() !== '';
    case 'date':
      return answer.date !== '' || answer.sentence.trim() !== '';
    case 'number':
      return answer.number !== null || answer.sentence.trim() !== '';
    case 'seats':
      return answer.seats.length > 0 || answer.sentence.trim() !== '';
    case 'deviation':
    case 'arrangement':
      return false;
  }
}

export function sectionState(section: TemplateSection, answers: Answers): SectionState {
  const fields = shownFields(section, answers);
  if (fields.length === 0) {
    return 'fixed';
  }
  if (sectionGaps(section, answers).length === 0) {
    return 'complete';
  }
  const given = fields.map((field) => answers[field.key]);
  return given.some((answer) => answer !== undefined && isTouched(answer)) ? 'started' : 'unanswered';
}
