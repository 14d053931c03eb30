import { groupFolder } from '../../domain/approval/place';
import type { IgnoredReason } from '../../domain/approval/caseState';
import type { SubmissionRecord } from '../../domain/approval/record';
import { cleanText } from '../../domain/mandate/cleanText';
import { createSnapshot } from '../../domain/mandate/createSnapshot';
import { blocksSubmission } from '../../domain/mandate/blocksSubmission';
import { findGaps } from '../../domain/mandate/findGaps';
import type { Gap } from '../../domain/mandate/gap';
import { sameAnswers } from '../../domain/mandate/sameAnswers';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { appendToCase } from '../approval/appendToCase';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { LedgerCase } from '../approval/readLedgerCase';
import type { Ports } from '../ports/ports';
import type { SectionSaver } from './createSectionSaver';
import { openMandate } from './openMandate';
import type { OpenedMandate } from './openMandate';

export interface SubmissionInput {
  readonly mandateKey: string;
  /** A word to those who decide; may be empty. */
  readonly comment: string;
  /** The writer's own work: saved before, and compared with what is frozen. */
  readonly work: Pick<SectionSaver, 'flush' | 'answers'>;
}

/** What became of a submission. Only `submitted` has changed anything. */
export type SubmissionResult =
  | { readonly kind: 'submitted'; readonly snapshot: Snapshot; readonly ledgerCase: LedgerCase }
  /** Something the writer has typed is not on the server; the saver's states tell why. */
  | { readonly kind: 'notSaved' }
  /** Somebody else has saved since: the writer has not seen the text that would be handed in. */
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'gaps'; readonly gaps: readonly Gap[] }
  /** The case has no use for a submission now, e.g. `roundAlreadyOpen`, `noChain`. */
  | { readonly kind: 'refused'; readonly reason: IgnoredReason }
  /** The server does not let the user hand in for the group. */
  | { readonly kind: 'denied' };

type SubmissionPorts = Pick<
  Ports,
  'mandates' | 'templates' | 'roster' | 'session' | 'snapshots' | 'ledger' | 'caseIndex' | 'clock'
>;

/** The ongoing round's text when it is this one, handed in by an attempt whose answer was lost. */
function alreadySubmitted({ template, draft }: OpenedMandate, { state, snapshots }: LedgerCase): Snapshot | null {
  const ongoing = state.ongoing && snapshots.get(state.ongoing.snapshotKey)?.snapshot;
  const again = ongoing && createSnapshot(template, draft, ongoing.content.previousHash);
  return again && again.key === ongoing.key ? again : null;
}

async function append(
  ports: SubmissionPorts,
  ledgerCase: LedgerCase,
  snapshot: Snapshot,
  comment: string
): Promise<SubmissionResult> {
  const { mandateKey, groupKey } = snapshot.content;
  const record: SubmissionRecord = {
    type: 'submission',
    mandateKey,
    groupKey,
    snapshotKey: snapshot.key,
    snapshotHash: snapshot.hash,
    comment: cleanText(comment).trim()
  };
  const snapshots = new Map([...ledgerCase.snapshots, [snapshot.key, { snapshot, sound: true }] as const]);
  // One key for one text: a repeated attempt finds its own record.
  const recordKey = `submission${snapshot.key}`;
  const result = await appendToCase(ports, { ...ledgerCase, snapshots }, groupFolder(groupKey), record, recordKey);
  switch (result.kind) {
    case 'counted':
      return { kind: 'submitted', snapshot, ledgerCase: result.ledgerCase };
    case 'ignored':
      return { kind: 'refused', reason: result.reason };
    case 'denied':
      return { kind: 'denied' };
  }
}

/**
 * Hands a mandate in: saves what is unsaved, refuses while something is missing, freezes the text and adds the
 * submission to the ledger. Safe to repeat after any failure: the same text becomes the same snapshot and the same
 * record, from whichever step the last attempt did not reach.
 * @throws Failure when the server cannot be reached, or refuses to freeze
 */
export async function submitMandate(ports: SubmissionPorts, input: SubmissionInput): Promise<SubmissionResult> {
  if (!(await input.work.flush())) {
    return { kind: 'notSaved' };
  }
  const opened = await openMandate(ports, input.mandateKey);
  const { draft, template } = opened;
  if (!sameAnswers(draft.answers, input.work.answers())) {
    return { kind: 'changedMeanwhile' };
  }
  const gaps = findGaps(template, draft.variables, draft.answers).filter(blocksSubmission);
  if (gaps.length > 0) {
    return { kind: 'gaps', gaps };
  }
  if (!opened.mayWrite) {
    return { kind: 'denied' };
  }
  const ledgerCase = await readLedgerCase(ports, input.mandateKey);
  const earlier = alreadySubmitted(opened, ledgerCase);
  if (earlier) {
    return { kind: 'submitted', snapshot: earlier, ledgerCase };
  }
  if (ledgerCase.state.ongoing) {
    return { kind: 'refused', reason: 'roundAlreadyOpen' };
  }
  const { rounds } = ledgerCase.state;
  const snapshot = createSnapshot(template, draft, rounds[rounds.length - 1]?.snapshotHash ?? '');
  await ports.snapshots.freeze(draft.groupKey, snapshot);
  return append(ports, ledgerCase, snapshot, input.comment);
}
