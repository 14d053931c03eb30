import type { IgnoredReason, Round } from './caseState';
import type { Configuration } from './configuration';
import type { CaseRecord, LedgerEntry } from './record';

/** What the rules judge a case by, besides its own entries. */
export interface CaseContext {
  readonly mandateKey: string;
  /** Key of the mandate's first group; null lets the first submission that counts tell it. */
  readonly groupKey: string | null;
  readonly configuration: Configuration;
  /** Hash of each existing, sound snapshot of the mandate, by snapshot key. */
  readonly snapshotHashes: ReadonlyMap<string, string>;
}

/** What an entry does to a case's rounds, or why it does nothing. */
export type Verdict = readonly Round[] | IgnoredReason;

/** A rule for one type of record. */
export type Rule<Type extends CaseRecord> = (
  rounds: readonly Round[],
  entry: LedgerEntry,
  record: Type,
  context: CaseContext
) => Verdict;

/** Key of the group whose folder holds the case's submissions; null before the first. */
export function caseGroup(rounds: readonly Round[], context: CaseContext): string | null {
  if (context.groupKey !== null) return context.groupKey;
  const first = rounds[0]?.submission.record;
  return first?.type === 'submission' ? first.groupKey : null;
}

/** The round a record speaks about, or why there is none. A snapshot is in one round only. */
export function roundOf(
  rounds: readonly Round[],
  record: { readonly snapshotKey: string; readonly snapshotHash: string }
): Round | IgnoredReason {
  const round = rounds.find(({ snapshotKey }) => snapshotKey === record.snapshotKey);
  if (round === undefined) return 'noSnapshot';
  return round.snapshotHash === record.snapshotHash ? round : 'snapshotMismatch';
}

/** The rounds with one of them changed by an entry. */
export function changeRound(
  rounds: readonly Round[],
  round: Round,
  entry: LedgerEntry,
  change: Partial<Round>
): readonly Round[] {
  const moved = change.currentStep !== undefined && change.currentStep?.step.key !== round.currentStep?.step.key;
  const waitingSince = moved ? entry.created : round.waitingSince;
  const changed: Round = { ...round, ...change, waitingSince, events: [...round.events, entry] };
  return rounds.map((candidate) => (candidate === round ? changed : candidate));
}
