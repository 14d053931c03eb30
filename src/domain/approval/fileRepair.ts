import type { CaseState, Round } from './caseState';
import { receiptOf } from './receiptOf';
import { roundToStamp } from './roundToStamp';

/** The file of a mandate as readers see it. */
export interface FileInSight {
  readonly snapshotKey: string;
  /** Hash of the document as it was built; empty when it is not known. */
  readonly textHash: string;
  /** True when a newer version lies there that no reader sees. */
  readonly hasDraft: boolean;
}

/** What is to be done with a mandate's file: the round's text is to be stamped UPPHÄVD, or put back. */
export interface FileRepair {
  readonly kind: 'stamp' | 'restore';
  readonly round: Round;
}

/** True when readers see what the newest receipt of the text in force vouches for, and nothing else lies in wait. */
function isVouchedFor(inForce: Round, { snapshotKey, textHash, hasDraft }: FileInSight): boolean {
  const isSame = textHash === '' || textHash === receiptOf(inForce)?.textHash;
  return snapshotKey === inForce.snapshotKey && isSame && !hasDraft;
}

/**
 * What is to be done with the file that readers see, so that it says what the ledger says. A withdrawal that came
 * between a file and its receipt leaves the file of a withdrawn text in sight, which the ledger alone cannot know.
 * Null when nothing is to be done, or publishing what is established will do it.
 * @param seen null when readers see no file
 */
export function fileRepair(state: Pick<CaseState, 'rounds' | 'inForce' | 'ongoing'>, seen: FileInSight | null): FileRepair | null {
  const { rounds, inForce, ongoing } = state;
  if (inForce !== null) {
    const isToRestore = seen !== null && ongoing?.state !== 'established' && !isVouchedFor(inForce, seen);
    return isToRestore ? { kind: 'restore', round: inForce } : null;
  }
  const shown = rounds.find(({ snapshotKey }) => snapshotKey === seen?.snapshotKey);
  const round = shown?.state === 'withdrawn' && shown.stamp === null ? shown : roundToStamp(state);
  return round && { kind: 'stamp', round };
}
