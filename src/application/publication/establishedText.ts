import type { EstablishmentDecision, Round } from '../../domain/approval/caseState';
import { withdrawalOf } from '../../domain/approval/withdrawalOf';
import type { Withdrawal } from '../../domain/approval/withdrawalOf';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { isSoundText } from '../approval/isSoundText';
import type { LedgerCase } from '../approval/readLedgerCase';

/** A text that the ledger says is established and that is whole. */
export interface EstablishedText {
  readonly round: Round;
  readonly decision: EstablishmentDecision;
  /** Null while the text applies. */
  readonly withdrawal: Withdrawal | null;
  readonly snapshot: Snapshot;
}

/** The text of a round that was established, or that it is not whole. */
export function establishedText({ snapshots }: LedgerCase, round: Round): EstablishedText | 'notEstablished' | 'unsound' {
  if (round.establishment === null) return 'notEstablished';
  const stored = snapshots.get(round.snapshotKey);
  const sound = stored !== undefined && isSoundText(stored) && stored.snapshot.hash === round.snapshotHash;
  return sound
    ? { round, decision: round.establishment, withdrawal: withdrawalOf(round), snapshot: stored.snapshot }
    : 'unsound';
}
