import { awaitsStamp } from '../../domain/approval/awaitsStamp';
import { workingState } from '../../domain/approval/workingState';
import { isOngoing } from '../../domain/approval/submissionRule';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { LedgerCase } from './readLedgerCase';

/** The row that caches a folded case. */
export function caseIndexRow({ mandateKey, groupKey, state }: LedgerCase): CaseIndexRow {
  const newest = state.rounds[state.rounds.length - 1];
  return {
    mandateKey,
    groupKey,
    state: workingState(state),
    step: newest?.currentStep?.step.key ?? '',
    waitingBodies: newest?.waitingBodies ?? [],
    waitingSince: newest?.waitingSince ?? '',
    isOpen: newest !== undefined && (isOngoing(newest) || awaitsStamp(newest)),
    submitted: newest?.submission.created ?? '',
    foldedTo: state.foldedTo
  };
}
