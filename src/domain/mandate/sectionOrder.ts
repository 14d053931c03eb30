import type { TemplateSection } from '../template/template';
import type { Answers } from './answer';
import { arrangementKey } from './deviationKey';

/** The template's sections in the order the mandate has them. */
export function sectionOrder(sections: readonly TemplateSection[], answers: Answers): readonly TemplateSection[] {
  const arrangement = answers[arrangementKey];
  if (arrangement?.kind !== 'arrangement') {
    return sections;
  }
  const named = [...new Set(arrangement.order)].flatMap((key) => sections.find((section) => section.key === key) ?? []);
  return [...named, ...sections.filter((section) => !named.includes(section))];
}
