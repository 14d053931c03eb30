import type { Template, TemplateSection, Variables } from '../template/template';
import { usedVariables } from '../template/usedVariables';
import type { Answers } from './answer';
import type { Gap } from './gap';
import { sectionGaps } from './sectionGaps';

/**
 * Everything missing before a mandate can be handed in: empty variables first, then the fields in reading order.
 * @param gapsOf finds those of one section; given by one who remembers the others
 */
export function findGaps(
  template: Template,
  variables: Variables,
  answers: Answers,
  gapsOf: (section: TemplateSection, answers: Answers) => readonly Gap[] = sectionGaps
): readonly Gap[] {
  const empty = usedVariables(template).filter((name) => variables[name].trim() === '');
  return [
    ...empty.map((name): Gap => ({ sectionKey: '', fieldKey: '', reason: 'variableEmpty', detail: name })),
    ...template.sections.flatMap((section) => gapsOf(section, answers))
  ];
}
