import type { TemplateRules } from './rules';

const numbers = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

const months = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'
];

/** A number as running text has it: in letters up to twelve. */
const inLetters = (number: number): string => numbers[number] ?? String(number);

/** *28 februari* for `02-28`; empty for no day. */
function dayOfYear(monthDay: string): string {
  const [month, day] = monthDay.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return name === undefined || day === undefined ? '' : `${day} ${name}`;
}

/** The names that stand for rules in a template's fixed text, and how each reads in Swedish; empty where there is no rule. */
export function ruleWords(rules: TemplateRules): Readonly<Record<string, string>> {
  const { chairTermYears: years, minimumMeetings: meetings } = rules;
  return {
    chairTerm: years === null ? '' : `${inLetters(years)} år`,
    meetings: meetings === null ? '' : `${meetings === 1 ? 'en gång' : `${inLetters(meetings)} gånger`} per år`,
    planName: rules.planName,
    planDeadline: dayOfYear(rules.planDeadline),
    mandator: rules.mandator,
    establishingBody: rules.establishingBody
  };
}
