import type { SnapshotOfRegion } from '../../domain/staffSnapshot/snapshotOfRegion';
import type { StaffSnapshotStrings } from '../../loc/staffSnapshot/svSe';

/** What is wrong with a file, and what to do. */
export const problemSentence = (found: Exclude<SnapshotOfRegion, { kind: 'fits' }>, { problems }: StaffSnapshotStrings): string =>
  found.kind === 'otherRegion' ? problems.otherRegion(found.name) : problems[found.kind];
