import type { CaseState, Round } from '../approval/caseState';
import { authenticRecord } from '../approval/authenticRecord';
import { groupFolder } from '../approval/place';
import type { LedgerEntry } from '../approval/record';
import { orphans } from './orphans';
import { verdictOf } from './verdictOf';
import type { MandateVerdict, VerificationFinding } from './verificationFinding';

/** A frozen text as it reads now. */
export interface VerifiedText {
  readonly snapshotKey: string;
  /** Hash stored beside it. */
  readonly hash: string;
  /** False when the text does not give that hash, or a part is missing. */
  readonly isSound: boolean;
  /** True when it stands beside it, for readers, that it is withdrawn. */
  readonly isWithdrawn?: boolean;
}

/** A published file as it reads now. */
export interface VerifiedFile {
  readonly fileId: string;
  readonly address: string;
  /** Hash of its text; null when it cannot be read as a Word file. */
  readonly textHash: string | null;
}

/** Everything that lies of one mandate. */
export interface MandateFacts {
  readonly groupKey: string;
  readonly state: CaseState;
  /** Every entry filed under it. */
  readonly entries: readonly LedgerEntry[];
  /** Texts that were handed in. */
  readonly snapshots: readonly VerifiedText[];
  /** Texts that readers see. */
  readonly established: readonly VerifiedText[];
  /** Keys of published texts whose roster lies there whole. */
  readonly rosters: ReadonlySet<string>;
  /** Files that readers see. */
  readonly files: readonly VerifiedFile[];
  /** Highest entry the index says it knows; 0 for none. */
  readonly indexedTo: number;
}

type Findings = readonly VerificationFinding[];

/** A text against the hash that was decided upon. */
function textFindings(
  { snapshotKey, snapshotHash }: Pick<Round, 'snapshotKey' | 'snapshotHash'>,
  texts: readonly VerifiedText[],
  kinds: { readonly changed: 'snapshotChanged' | 'textChanged'; readonly missing: 'snapshotMissing' | 'textMissing' }
): Findings {
  const text = texts.find((candidate) => candidate.snapshotKey === snapshotKey);
  if (text === undefined) return [{ grade: 'missing', kind: kinds.missing, snapshotKey }];
  return text.isSound && text.hash === snapshotHash ? [] : [{ grade: 'broken', kind: kinds.changed, snapshotKey }];
}

/** Submissions of the mandate's group that found no text, or another one than they name: it was there when they were made. */
function lostTexts({ state, groupKey, snapshots }: MandateFacts): Findings {
  return state.ignored.flatMap(({ entry, reason }): Findings => {
    const { record } = authenticRecord(entry);
    if (record?.type !== 'submission' || entry.folder !== groupFolder(groupKey)) return [];
    if (reason === 'noSnapshot') return [{ grade: 'missing', kind: 'snapshotMissing', snapshotKey: record.snapshotKey }];
    const text = snapshots.find(({ snapshotKey }) => snapshotKey === record.snapshotKey);
    return reason === 'snapshotMismatch' && text?.isSound === false
      ? [{ grade: 'broken', kind: 'snapshotChanged', snapshotKey: record.snapshotKey }]
      : [];
  });
}

/** The receipt that vouches for the file as it should read: the newest that counts. */
function newestReceipt({ rounds }: CaseState): { readonly entry: LedgerEntry; readonly round: Round } | null {
  const receipts = rounds.flatMap((round) => round.events.filter(({ record }) => record?.type === 'publication').map((entry) => ({ entry, round })));
  return receipts.sort((one, other) => other.entry.id - one.entry.id)[0] ?? null;
}

/** True when a text may lie among those readers see: its round has a receipt, or is withdrawn and they are told so. */
function isVouchedFor({ snapshotKey, isWithdrawn }: VerifiedText, rounds: readonly Round[]): boolean {
  const round = rounds.find((candidate) => candidate.snapshotKey === snapshotKey);
  return round !== undefined && ((round.publication ?? round.stamp) !== null || (round.state === 'withdrawn' && isWithdrawn === true));
}

function fileFindings({ state, files }: MandateFacts): Findings {
  const receipt = newestReceipt(state);
  const record = receipt?.entry.record;
  if (!receipt || record?.type !== 'publication') {
    return files.map(({ address }) => ({ grade: 'broken', kind: 'fileWithoutReceipt', address }));
  }
  const isVouchedFor = ({ fileId }: VerifiedFile): boolean => fileId.toLowerCase() === record.fileId.toLowerCase();
  const own = files.find(isVouchedFor);
  const strangers = files.filter((file) => !isVouchedFor(file));
  return [
    ...(own ? [] : [{ grade: 'missing', kind: 'fileMissing', snapshotKey: receipt.round.snapshotKey } as const]),
    ...(own && own.textHash !== record.textHash ? [{ grade: 'broken', kind: 'fileChanged', address: own.address } as const] : []),
    ...strangers.map(({ address }) => ({ grade: 'broken', kind: 'fileWithoutReceipt', address }) as const)
  ];
}

/**
 * Whether a mandate is what its ledger says. Every record that counts must have its parent, every text that was handed
 * in and every text and file that readers see must give the hash the ledger has of it, and nothing that readers see may be
 * without a receipt that counts.
 */
export function verifyMandate(facts: MandateFacts): MandateVerdict {
  const { state, groupKey, entries, snapshots, established, rosters, indexedTo } = facts;
  const counted = state.rounds.flatMap(({ events }) => events);
  const published = state.rounds.filter(({ publication }) => publication !== null);
  return verdictOf(state.mandateKey, groupKey, [
    ...orphans(counted, entries),
    ...state.rounds.flatMap((round) => textFindings(round, snapshots, { changed: 'snapshotChanged', missing: 'snapshotMissing' })),
    ...lostTexts(facts),
    ...published.flatMap((round) => textFindings(round, established, { changed: 'textChanged', missing: 'textMissing' })),
    ...published
      .filter(({ snapshotKey }) => !rosters.has(snapshotKey))
      .map(({ snapshotKey }) => ({ grade: 'missing', kind: 'rosterMissing', snapshotKey }) as const),
    ...established
      .filter((text) => !isVouchedFor(text, state.rounds))
      .map(({ snapshotKey }) => ({ grade: 'broken', kind: 'textWithoutReceipt', snapshotKey }) as const),
    ...fileFindings(facts),
    ...(indexedTo > state.foldedTo ? [{ grade: 'missing', kind: 'recordsMissing', entry: indexedTo } as const] : []),
    ...state.ignored.map(({ entry, reason }) => ({ grade: 'ignored', kind: 'recordIgnored', entry: entry.id, reason }) as const)
  ]);
}
