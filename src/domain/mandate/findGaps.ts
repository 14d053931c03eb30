import type { Template, Variables } from '../template/template';
import { usedVariables } from '../template/usedVariables';
import type { Answers } from './answer';
import type { Gap } from './gap';
import { sectionGaps } from './sectionGaps';

/** Everything missing before a mandate can be handed in: empty variables first, then the fields in reading order. */
export function findGaps(template: Template, variables: Variables, answers: Answers): readonly Gap[] {
  const empty = usedVariables(template).filter((name) => variables[name].trim() === '');
  return [
    ...empty.map((name): Gap => ({ sectionKey: '', fieldKey: '', reason: 'variableEmpty', detail: name })),
    ...template.sections.flatMap((section) => sectionGaps(section, answers))
  ];
}
