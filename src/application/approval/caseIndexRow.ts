import { roundToAnswer } from '../../domain/approval/roundToAnswer';
import { roundToStamp } from '../../domain/approval/roundToStamp';
import { workingState } from '../../domain/approval/workingState';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { LedgerCase } from './readLedgerCase';

/** The row that caches a folded case. */
export function caseIndexRow({ mandateKey, groupKey, state }: LedgerCase): CaseIndexRow {
  const awaitsStamp = roundToStamp(state) !== null;
  const newest = state.rounds[state.rounds.length - 1];
  return {
    mandateKey,
    groupKey,
    state: workingState(state),
    step: newest?.currentStep?.step.key ?? '',
    waitingBodies: newest?.waitingBodies ?? [],
    waitingSince: newest?.waitingSince ?? '',
    isOpen: state.ongoing !== null || roundToAnswer(state) !== null || awaitsStamp,
    awaitsStamp,
    submitted: newest?.submission.created ?? '',
    foldedTo: state.foldedTo
  };
}
