import type { ChoiceField, Field, NumberField } from '../template/field';
import type { TemplateSection } from '../template/template';
import type { Answer, Answers, ChoiceAnswer, Deliverable, DeliverablesAnswer, SeatsAnswer } from './answer';
import { answerBlocks } from './answerBlocks';
import { answerTo } from './answerTo';
import type { Gap, GapReason } from './gap';
import { isDescribed } from './isDescribed';
import { isWithinRange } from './isWithinRange';
import { leftPlaceholder } from './leftPlaceholder';
import { shownFields } from './shownFields';

/** What is missing in a field that nobody has touched. */
const nothingGiven: readonly GapReason[] = ['optionMissing', 'deliverablesNotStated', 'dateMissing', 'numberMissing', 'seatsEmpty'];

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

function numberFindings(field: NumberField, number: number | null): readonly Finding[] {
  if (number === null) {
    return [finding('numberMissing')];
  }
  return isWithinRange(field, number) ? [] : [finding('numberOutOfRange', `${field.minimum}–${field.maximum}`)];
}

function seatsFindings({ seats }: SeatsAnswer): readonly Finding[] {
  return seats.length === 0
    ? [finding('seatsEmpty')]
    : seats.filter((row) => !isDescribed(row)).map(({ key }) => finding('seatUndescribed', key));
}

function dataFindings(field: Field, answers: Answers): readonly Finding[] {
  switch (field.kind) {
    case 'choice':
      return choiceFindings(field, answerTo(field, answers));
    case 'deliverables':
      return deliverablesFindings(answerTo(field, answers));
    case 'date':
      return answerTo(field, answers).date === '' ? [finding('dateMissing')] : [];
    case 'number':
      return numberFindings(field, answerTo(field, answers).number);
    case 'seats':
      return seatsFindings(answerTo(field, answers));
    case 'listOrText':
    case 'paragraphs':
      return [];
  }
}

function writtenFindings(field: Field, answer: Answer | undefined): readonly Finding[] {
  const blocks = answerBlocks(field, answer);
  if (blocks.some((block) => block.kind === 'gap')) {
    return [finding('unanswered')];
  }
  const left = leftPlaceholder(blocks.flatMap((block) => ('items' in block ? block.items : [block.text])).join('\n'));
  return left === '' ? [] : [finding('placeholderLeft', left)];
}

const isUntouched = ({ reason }: Finding): boolean => nothingGiven.includes(reason);

/**
 * What is missing in one field; nothing in an optional one that says nothing. A field nobody has touched is one gap; in
 * a touched one the missing data are named, and not a second time that the sentence offered from them is missing too.
 */
function fieldFindings(field: Field, answers: Answers): readonly Finding[] {
  const answer = answers[field.key];
  const written = writtenFindings(field, answer);
  const data = answer?.kind === field.kind ? dataFindings(field, answers) : [];
  if (!written.some(({ reason }) => reason === 'unanswered')) {
    return [...(field.isOptional ? data.filter((found) => !isUntouched(found)) : data), ...written];
  }
  return data.length === 0 || data.some(isUntouched) ? written : data;
}

/** The gaps of one section, in reading order. */
export function sectionGaps(section: TemplateSection, answers: Answers): readonly Gap[] {
  return shownFields(section, answers).flatMap((field) =>
    fieldFindings(field, answers).map((found) => ({ sectionKey: section.key, fieldKey: field.key, ...found }))
  );
}
