import { chairAppointedBy } from './chairAppointment';
import { chairRotation, chairTermYears, isOnChair } from './chairTerm';
import type { Fact } from './fact';
import { firstFact } from './firstFact';
import type { Passage, Statement } from './passage';
import { pickedText, runningText } from './runningText';

export interface ChairFacts {
  readonly chair: Fact<string> | null;
  readonly chairAppointedBy: Fact<string> | null;
  readonly chairTermYears: Fact<number> | null;
  readonly chairRotation: Fact<string> | null;
}

/** Sections on other matters than this group's chair; a chair of another body is named there at most. */
const elsewhere: ReadonlySet<string> = new Set(['background', 'principles', 'genericTasks', 'specificTasks', 'decision']);

/** Who leads the group: the section on it, or the sentences on it where it has none. */
export function readChair(passages: readonly Passage[], statements: readonly Statement[]): ChairFacts {
  const told = statements.filter(({ meaning }) => !elsewhere.has(meaning));
  const isRule = (statement: Statement): boolean =>
    isOnChair(statement) &&
    (chairAppointedBy(statement) !== null || chairTermYears(statement) !== null || chairRotation(statement) !== null);
  return {
    chair: runningText(passages, 'chairTask') ?? pickedText(told, isRule),
    chairAppointedBy: firstFact(told, chairAppointedBy),
    chairTermYears: firstFact(told, chairTermYears),
    chairRotation: firstFact(told, chairRotation)
  };
}
