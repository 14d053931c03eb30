import type { CaseState, IgnoredEntry, Round } from './caseState';
import { authenticRecord } from './authenticRecord';
import type { Configuration } from './configuration';
import { configurationOf } from './configuration';
import { applyConsultationClosed, applyDeadline } from './consultationRules';
import { applyDecision } from './decisionRule';
import { ownHashOf } from './ownHashOf';
import { applyPublication } from './publicationRule';
import type { CaseRecord, LedgerEntry } from './record';
import type { CaseContext, Verdict } from './roundRules';
import { applyRecall, applySubmission, isOngoing } from './submissionRule';
import { applySupplement } from './supplementRule';
import { applyWithdrawal } from './withdrawalRule';

function judge(rounds: readonly Round[], entry: LedgerEntry, record: CaseRecord, context: CaseContext): Verdict {
  switch (record.type) {
    case 'submission':
      return applySubmission(rounds, entry, record, context);
    case 'recall':
      return applyRecall(rounds, entry, record, context);
    case 'consultationClosed':
      return applyConsultationClosed(rounds, entry, record, context);
    case 'deadline':
      return applyDeadline(rounds, entry, record, context);
    case 'decision':
      return applyDecision(rounds, entry, record, context);
    case 'supplement':
      return applySupplement(rounds, entry, record, context);
    case 'publication':
      return applyPublication(rounds, entry, record, context);
    case 'withdrawal':
      return applyWithdrawal(rounds, entry, record, context);
  }
}

/** What an entry does to the case. */
function verdictOn(rounds: readonly Round[], entry: LedgerEntry, repeated: boolean, context: CaseContext): Verdict {
  const { record, isAuthentic } = authenticRecord(entry);
  if (record === null) return 'unreadable';
  if (record.type === 'chain' || record.type === 'binding' || record.type === 'delegation') return 'wrongFolder';
  if (record.mandateKey !== context.mandateKey) return 'unreadable';
  if (!isAuthentic) return 'wrongHash';
  if (repeated) return 'duplicate';
  return judge(rounds, entry, record, context);
}

/** Stores give rows by id: nothing is copied then. */
function byId(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const ordered = entries.every((entry, index) => index === 0 || (entries[index - 1]?.id ?? 0) <= entry.id);
  return ordered ? entries : [...entries].sort((one, other) => one.id - other.id);
}

/**
 * A mandate's case, from ledger entries alone. Who decided is read from the folder an entry lies in and when
 * from the server's id; nothing an account can write into another's name has any effect. Every entry either
 * counts or is kept among the ignored with its reason. Pure: the same entries in any order give the same state.
 *
 * @param caseEntries - entries filed under the mandate, of whatever content
 * @param given - chain and binding entries of all groups, delegation entries of all bodies; or what has been read of
 *   them once for many cases
 * @param snapshotHashes - hash of each sound snapshot of the mandate, by snapshot key
 * @param groupKey - the mandate's first group; null takes the group of the first submission that counts
 */
export function foldCase(
  mandateKey: string,
  caseEntries: readonly LedgerEntry[],
  given: readonly LedgerEntry[] | Configuration,
  snapshotHashes: ReadonlyMap<string, string>,
  groupKey: string | null = null
): CaseState {
  const configuration = 'bindings' in given ? given : configurationOf(given);
  const context: CaseContext = { mandateKey, groupKey, configuration, snapshotHashes };
  const ignored: IgnoredEntry[] = [];
  const spent = new Map<string, Set<string>>();
  let rounds: readonly Round[] = [];
  let lastHash = '';
  let foldedTo = 0;
  for (const entry of byId(caseEntries)) {
    // The same row read twice is no second entry.
    if (entry.id <= foldedTo) continue;
    foldedTo = entry.id;
    // Keys are compared within a folder: nobody else can spend another's key in advance.
    const keys = spent.get(entry.folder);
    const repeated = keys?.has(entry.recordKey) ?? false;
    if (keys === undefined) spent.set(entry.folder, new Set([entry.recordKey]));
    else keys.add(entry.recordKey);
    const verdict = verdictOn(rounds, entry, repeated, context);
    if (typeof verdict === 'string') {
      ignored.push({ entry, reason: verdict });
    } else {
      rounds = verdict;
      lastHash = ownHashOf(entry);
    }
  }
  const newestFirst = [...rounds].reverse();
  return {
    mandateKey,
    rounds,
    inForce: newestFirst.find(({ state }) => state === 'published') ?? null,
    ongoing: newestFirst.find(isOngoing) ?? null,
    ignored,
    lastHash,
    foldedTo
  };
}
