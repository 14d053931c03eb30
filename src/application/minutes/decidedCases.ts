import type { CountedDecision } from '../../domain/approval/caseState';
import type { DecidedCase } from '../../domain/minutes/decidedCase';
import type { LedgerCase } from '../approval/readLedgerCase';

type DecidedParts = Pick<LedgerCase, 'state' | 'snapshots'>;

/** The decisions of a case that count and that the caller asks for, each with what the minutes say of the case. */
export function decidedCases(
  { state, snapshots }: DecidedParts,
  groupName: string,
  isAskedFor: (decision: CountedDecision) => boolean
): readonly DecidedCase[] {
  return state.rounds.flatMap((round, index) => {
    const earlier = state.rounds.slice(0, index).filter(({ publication }) => publication !== null);
    const replaces = earlier[earlier.length - 1]?.establishment?.meetingDate ?? null;
    const title = snapshots.get(round.snapshotKey)?.snapshot.content.document.title ?? groupName;
    return round.decisions.filter(isAskedFor).map((decision) => ({ groupName, title, round, decision, replaces }));
  });
}
