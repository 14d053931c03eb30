import type { TemplateSection } from '../template/template';
import type { Answer, Answers } from './answer';
import { sectionInputs } from './sectionInputs';

/**
 * The same function of a section, which answers what it answered last while the answers that the section depends on
 * are the same: in a long mandate only the section written in is worked out anew.
 */
export function bySection<Result>(
  workOut: (section: TemplateSection, answers: Answers) => Result
): (section: TemplateSection, answers: Answers) => Result {
  const last = new Map<TemplateSection, { readonly inputs: readonly (Answer | undefined)[]; readonly result: Result }>();
  return (section, answers) => {
    const inputs = sectionInputs(section).map((key) => answers[key]);
    const before = last.get(section);
    if (before && before.inputs.every((input, index) => input === inputs[index])) {
      return before.result;
    }
    const result = workOut(section, answers);
    last.set(section, { inputs, result });
    return result;
  };
}
