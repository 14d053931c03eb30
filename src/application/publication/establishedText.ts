import type { EstablishmentDecision, Round } from '../../domain/approval/caseState';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { isSoundText } from '../approval/isSoundText';
import type { LedgerCase } from '../approval/readLedgerCase';

/** A text that the ledger says is established and that is whole. */
export interface EstablishedText {
  readonly round: Round;
  readonly decision: EstablishmentDecision;
  readonly snapshot: Snapshot;
}

/** The text to publish, or why there is none. */
export function establishedText({ state, snapshots }: LedgerCase): EstablishedText | 'notEstablished' | 'unsound' {
  const round = state.ongoing;
  if (round === null || round.state !== 'established' || round.establishment === null) return 'notEstablished';
  const stored = snapshots.get(round.snapshotKey);
  const sound = stored !== undefined && isSoundText(stored) && stored.snapshot.hash === round.snapshotHash;
  return sound ? { round, decision: round.establishment, snapshot: stored.snapshot } : 'unsound';
}
