import { chairAppointedBy } from './chairAppointment';
import { chairRotation, chairTermYears, isOnChair } from './chairTerm';
import type { Fact } from './fact';
import { firstFact } from './firstFact';
import type { Passage, Statement } from './passage';
import { pickedText, runningText } from './runningText';
import { isOnTasks, isSurrounding } from './sectionKinds';

export interface ChairFacts {
  readonly chair: Fact<string> | null;
  readonly chairAppointedBy: Fact<string> | null;
  readonly chairTermYears: Fact<number> | null;
  readonly chairRotation: Fact<string> | null;
}

/** Who leads the group: the section on it, or the sentences on it where it has none. */
export function readChair(passages: readonly Passage[], statements: readonly Statement[]): ChairFacts {
  // A chair that is named among the tasks or in the background is another body's.
  const told = statements.filter(({ meaning }) => !isSurrounding(meaning) && !isOnTasks(meaning));
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
