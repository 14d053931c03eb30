import type { ChoiceOption, Field } from '../field';
import type { AllowedNames } from './checkText';
import { checkText } from './checkText';
import { problem } from './problem';
import type { TemplatePlace, TemplateProblem } from './templateProblem';

/** A sentence offered to the writer. @param value name of the value asked for; empty when none is */
function checkSentence(sentence: string, place: TemplatePlace, allowed: AllowedNames, value: string): readonly TemplateProblem[] {
  if (sentence.trim() === '') {
    return [problem('sentenceMissing', place)];
  }
  return [
    ...checkText(sentence, place, { ...allowed, own: value === '' ? [] : [value] }),
    ...(value === '' || sentence.includes(`{${value}}`) ? [] : [problem('sentenceWithoutValue', place, { name: value })])
  ];
}

const checkOption = (
  { label, sentence, needsEndDate }: ChoiceOption,
  place: TemplatePlace,
  allowed: AllowedNames
): readonly TemplateProblem[] => [
  ...(label.trim() === '' ? [problem('labelMissing', place)] : []),
  ...checkSentence(sentence, place, allowed, needsEndDate ? 'until' : '')
];

function checkKind(field: Field, place: TemplatePlace, allowed: AllowedNames): readonly TemplateProblem[] {
  switch (field.kind) {
    case 'choice':
      return [
        ...(field.options.length < 2 ? [problem('optionsTooFew', place)] : []),
        ...field.options.flatMap((option, index) => checkOption(option, { ...place, option: index }, allowed))
      ];
    case 'date':
      return checkSentence(field.sentence, place, allowed, 'date');
    case 'number':
      return [
        ...(field.minimum > field.maximum ? [problem('rangeEmpty', place)] : []),
        ...checkSentence(field.sentence, place, allowed, 'number')
      ];
    default:
      return [];
  }
}

/** What is wrong with a field but its key, which is looked at together with the others' (see `checkKeys`). */
export function checkField(field: Field, place: TemplatePlace, allowed: AllowedNames): readonly TemplateProblem[] {
  const { question, placeholder } = field.guidance;
  return [
    ...(question.trim() === '' ? [problem('questionMissing', place)] : []),
    ...(placeholder.trim() === '' ? [problem('instructionMissing', place)] : []),
    ...(/[<>\r\n]/.test(placeholder) ? [problem('instructionSigns', place)] : []),
    ...checkKind(field, place, allowed)
  ];
}
