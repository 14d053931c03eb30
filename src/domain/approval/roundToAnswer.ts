import type { CaseState, Round } from './caseState';

/** Id of the last entry that counted in a round. */
const lastId = ({ events }: Round): number => events[events.length - 1]?.id ?? 0;

/** The newest round when it was sent back and the group has not answered with a new text; null otherwise, and once the mandate itself has been withdrawn after that. */
export function roundToAnswer({ rounds }: Pick<CaseState, 'rounds'>): Round | null {
  const newest = rounds[rounds.length - 1];
  if (newest?.state !== 'sentBack') return null;
  const withdrawnSince = rounds.some((round) => round.state === 'withdrawn' && lastId(round) > lastId(newest));
  return withdrawnSince ? null : newest;
}
