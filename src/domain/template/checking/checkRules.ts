import type { TemplateRules } from '../rules';
import { problem } from './problem';
import type { TemplateProblem } from './templateProblem';

const isCount = (value: number | null): boolean => value === null || (Number.isInteger(value) && value >= 1);

/** `MM-DD` of a day that comes every year. */
function isDayOfYear(monthDay: string): boolean {
  const date = new Date(`2001-${monthDay}T00:00:00Z`);
  return /^\d\d-\d\d$/.test(monthDay) && !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === monthDay;
}

/** The rules of a template that cannot be as they are given. */
export function checkRules(rules: TemplateRules): readonly TemplateProblem[] {
  const counts = ['chairTermYears', 'minimumMeetings', 'reviewIntervalYears'] as const;
  return [
    ...counts.filter((name) => !isCount(rules[name])),
    ...(rules.planDeadline === '' || isDayOfYear(rules.planDeadline) ? [] : ['planDeadline'])
  ].map((name) => problem('ruleInvalid', {}, { name }));
}
