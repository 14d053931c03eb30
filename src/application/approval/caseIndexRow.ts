import type { Round } from '../../domain/approval/caseState';
import { roundToAnswer } from '../../domain/approval/roundToAnswer';
import { roundToStamp } from '../../domain/approval/roundToStamp';
import { uncertainRound } from '../../domain/approval/uncertainRound';
import { workingState } from '../../domain/approval/workingState';
import { fixedDue } from '../../domain/meetings/dueOf';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { LedgerCase } from './readLedgerCase';

function dueOfRow({ currentStep, deadlines, waitingSince }: Round): CaseIndexRow['due'] {
  if (currentStep === null) return '';
  return fixedDue(currentStep, waitingSince, deadlines[currentStep.step.key] ?? null)?.date ?? 'meeting';
}

/** The row that caches a folded case. */
export function caseIndexRow({ mandateKey, groupKey, state }: LedgerCase): CaseIndexRow {
  const isToStamp = roundToStamp(state) !== null;
  const newest = state.rounds[state.rounds.length - 1];
  return {
    mandateKey,
    groupKey,
    state: workingState(state),
    step: newest?.currentStep?.step.key ?? '',
    waitingBodies: newest?.waitingBodies ?? [],
    waitingSince: newest?.waitingSince ?? '',
    due: newest ? dueOfRow(newest) : '',
    isOpen: state.ongoing !== null || roundToAnswer(state) !== null || isToStamp,
    awaitsStamp: isToStamp || uncertainRound(state) !== null,
    submitted: newest?.submission.created ?? '',
    foldedTo: state.foldedTo
  };
}
