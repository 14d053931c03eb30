import { deadlineIn } from '../language/deadlineIn';
import { wholeWords } from '../language/wholeWords';
import type { Fact } from './fact';
import { firstFact } from './firstFact';
import type { Statement } from './passage';
import { planNaming } from './planNaming';
import { isSurrounding } from './sectionKinds';

export interface PlanFacts {
  readonly planName: Fact<string> | null;
  readonly planDeadline: Fact<string> | null;
}

const goesOn = /^(?:Planen|Den|Dokumentet|The plan|It)\s/u;
const otherReport = wholeWords(
  'årsrapport\\p{L}*|verksamhetsberättelse\\p{L}*|annual report|årsberetning|slutrapport|årsredovisning'
);
/** *Handlingsplan och årsrapport*: the words from the plan to the report that shares its day. */
const joined = /^\p{L}+(?: plan)?\s(?:och|samt|and|og)\s(?:\p{L}+\s)?$/iu;

/** The words on the plan alone, where the sentence goes on with another report that has a day of its own. */
function onPlan(text: string, index: number): string {
  const after = text.slice(index);
  const report = otherReport.exec(after);
  const own = after.slice(0, report?.index ?? after.length);
  return joined.test(own) ? after : own;
}

function deadlineOf({ text, previous }: Statement): string | null {
  const naming = planNaming(text);
  const isOnPlan = naming !== null || (goesOn.test(text) && planNaming(previous) !== null);
  const words = naming ? onPlan(text, naming.index) : text;
  const before = text.slice(0, naming?.index ?? 0);
  const found = isOnPlan ? (deadlineIn(words) ?? (otherReport.test(before) ? null : deadlineIn(before))) : null;
  return found && found.kind !== 'words' ? found.value.slice(-5) : null;
}

/** What the group's yearly plan is called, and by what day it is handed over. */
export function readPlan(statements: readonly Statement[]): PlanFacts {
  const told = statements.filter(({ meaning }) => !isSurrounding(meaning));
  return {
    planName: firstFact(told, ({ text }) => planNaming(text)?.name ?? null),
    planDeadline: firstFact(told, deadlineOf)
  };
}
