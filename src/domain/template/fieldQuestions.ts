import { sectionFields } from './sectionFields';
import type { Template } from './template';

/** The question each field asks, by field key. */
export const fieldQuestions = (template: Template): ReadonlyMap<string, string> =>
  new Map(template.sections.flatMap(sectionFields).map(({ key, guidance }) => [key, guidance.question]));
