/** The names that stand for a template's rules in its text, in braces; `ruleWords` says how each reads. */
export const ruleNames = [
  'chairTerm',
  'chairPeriods',
  'chairAppointedBy',
  'meetings',
  'planName',
  'ThePlan',
  'planDeadline',
  'mandator',
  'establishingBody'
] as const;

export type RuleName = (typeof ruleNames)[number];
