import type { TemplatePlace, TemplateProblem, TemplateProblemCode } from './templateProblem';

export const problem = (
  code: TemplateProblemCode,
  place: TemplatePlace = {},
  values: TemplateProblem['values'] = {}
): TemplateProblem => ({ code, place, values });
