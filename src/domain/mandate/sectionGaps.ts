import type { ChoiceField, Field } from '../template/field';
import type { TemplateSection } from '../template/template';
import type { Answer, Answers, ChoiceAnswer, Deliverable, DeliverablesAnswer } from './answer';
import { answerBlocks } from './answerBlocks';
import type { Gap, GapReason } from './gap';
import { leftPlaceholder } from './leftPlaceholder';
import { shownFields } from './shownFields';

type Finding = Pick<Gap, 'reason' | 'detail'>;

const finding = (reason: GapReason, detail = ''): Finding => ({ reason, detail });

function choiceFindings(field: ChoiceField, answer: ChoiceAnswer): readonly Finding[] {
  const option = field.options.find((candidate) => candidate.key === answer.option);
  if (!option) {
    return [finding('optionMissing')];
  }
  return option.needsEndDate && answer.until === '' ? [finding('endDateMissing')] : [];
}

function isScheduled({ schedule }: Deliverable): boolean {
  switch (schedule.kind) {
    case 'date':
      return schedule.date !== '';
    case 'recurring':
      return schedule.meeting.trim() !== '' || schedule.report.trim() !== '';
    case 'unscheduled':
      return true;
  }
}

function deliverablesFindings(answer: DeliverablesAnswer): readonly Finding[] {
  if (answer.none) {
    return [];
  }
  return answer.deliverables.length === 0
    ? [finding('deliverablesNotStated')]
    : answer.deliverables
        .filter((deliverable) => !isScheduled(deliverable))
        .map((deliverable) => finding('deliverableUnscheduled', deliverable.key));
}

function dataFindings(field: Field, answer: Answer): readonly Finding[] {
  if (field.kind === 'choice' && answer.kind === 'choice') {
    return choiceFindings(field, answer);
  }
  return answer.kind === 'deliverables' ? deliverablesFindings(answer) : [];
}

function writtenFindings(field: Field, answer: Answer | undefined): readonly Finding[] {
  const blocks = answerBlocks(field, answer);
  if (blocks.some((block) => block.kind === 'gap')) {
    return [finding('unanswered')];
  }
  const left = leftPlaceholder(blocks.flatMap((block) => ('items' in block ? block.items : [block.text])).join('\n'));
  return left === '' ? [] : [finding('placeholderLeft', left)];
}

const isUntouched = ({ reason }: Finding): boolean => reason === 'optionMissing' || reason === 'deliverablesNotStated';

/**
 * What is missing in one field; nothing in an optional one that says nothing. A field nobody has touched is one gap; in a touched one the missing data are named,
 * and not a second time that the sentence offered from them is missing too.
 */
function fieldFindings(field: Field, answer: Answer | undefined): readonly Finding[] {
  const written = writtenFindings(field, answer);
  const data = answer?.kind === field.kind ? dataFindings(field, answer) : [];
  if (!written.some(({ reason }) => reason === 'unanswered')) {
    return [...(field.isOptional ? data.filter((found) => !isUntouched(found)) : data), ...written];
  }
  return data.length === 0 || data.some(isUntouched) ? written : data;
}

/** The gaps of one section, in reading order. */
export function sectionGaps(section: TemplateSection, answers: Answers): readonly Gap[] {
  return shownFields(section, answers).flatMap((field) =>
    fieldFindings(field, answers[field.key]).map((found) => ({ sectionKey: section.key, fieldKey: field.key, ...found }))
  );
}
