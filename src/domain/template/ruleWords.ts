import type { RuleName } from './ruleNames';
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

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * How each rule reads in Swedish in a template's fixed text; empty where there is no rule. `chairPeriods` is the term as the chair rotates (*tvåårsperioder*), `ThePlan` the plan's name as a sentence
 * begins with it (*Aktivitetsplanen*).
 */
export function ruleWords(rules: TemplateRules): Readonly<Record<RuleName, string>> {
  const { chairTermYears: years, minimumMeetings: meetings } = rules;
  return {
    chairTerm: years === null ? '' : `${inLetters(years)} år`,
    chairPeriods: years === null ? '' : `${inLetters(years)}årsperioder`,
    chairAppointedBy: rules.chairAppointedBy,
    meetings: meetings === null ? '' : `${meetings === 1 ? 'en gång' : `${inLetters(meetings)} gånger`} per år`,
    planName: rules.planName,
    ThePlan: rules.planName === '' ? '' : `${capitalized(rules.planName)}en`,
    planDeadline: dayOfYear(rules.planDeadline),
    mandator: rules.mandator,
    establishingBody: rules.establishingBody
  };
}
