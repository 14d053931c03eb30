import type { IgnoredReason, Round } from './caseState';
import { groupFolder } from './place';
import type { ConsultationClosedRecord, DeadlineRecord, LedgerEntry } from './record';
import { progressOf } from './roundProgress';
import type { CaseContext, Rule } from './roundRules';
import { caseGroup, changeRound, roundOf } from './roundRules';

/** The round whose current step the group speaks of, or why there is none. */
function waitingRound(
  rounds: readonly Round[],
  entry: LedgerEntry,
  record: ConsultationClosedRecord | DeadlineRecord,
  context: CaseContext
): Round | IgnoredReason {
  const group = caseGroup(rounds, context);
  if (group === null || entry.folder !== groupFolder(group)) return 'wrongFolder';
  const round = roundOf(rounds, record);
  if (typeof round === 'string') return round;
  if (round.currentStep === null) return 'roundClosed';
  return round.currentStep.step.key === record.step ? round : 'wrongStep';
}

/** The group closes the consultation it waits for: those who have not answered are silent, which passes only so. */
export const applyConsultationClosed: Rule<ConsultationClosedRecord> = (rounds, entry, record, context) => {
  const round = waitingRound(rounds, entry, record, context);
  if (typeof round === 'string') return round;
  if (round.currentStep?.step.kind !== 'consultation') return 'notConsultation';
  const closedConsultations = [...round.closedConsultations, record.step];
  return changeRound(rounds, round, entry, {
    closedConsultations,
    ...progressOf(round.steps, round.decisions, closedConsultations)
  });
};

/** The group gives the step waited for another day. Nothing lapses when it passes; it is only late. */
export const applyDeadline: Rule<DeadlineRecord> = (rounds, entry, record, context) => {
  const round = waitingRound(rounds, entry, record, context);
  if (typeof round === 'string') return round;
  return changeRound(rounds, round, entry, { deadlines: { ...round.deadlines, [record.step]: record.dueDate } });
};
