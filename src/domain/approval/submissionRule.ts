import type { Round } from './caseState';
import { chainBefore } from './configuration';
import { groupFolder } from './place';
import type { RecallRecord, SubmissionRecord } from './record';
import { resolveSteps } from './resolveSteps';
import { progressOf } from './roundProgress';
import { caseGroup, changeRound, roundOf, type Rule } from './roundRules';

const closedStates: readonly Round['state'][] = ['published', 'superseded', 'withdrawn', 'sentBack', 'rejected', 'recalled'];

/** True while the round waits for a decision or, established, for its publication. */
export function isOngoing(round: Round): boolean {
  return !closedStates.includes(round.state);
}

/**
 * A submission opens a round with all steps of the chain in force before it. It counts in the folder of the
 * mandate's first group, for an existing snapshot not handed in before, when no other round is ongoing.
 */
export const applySubmission: Rule<SubmissionRecord> = (rounds, entry, record, context) => {
  const group = caseGroup(rounds, context) ?? record.groupKey;
  if (entry.folder !== groupFolder(group) || record.groupKey !== group) return 'wrongFolder';
  const hash = context.snapshotHashes.get(record.snapshotKey);
  if (hash === undefined) return 'noSnapshot';
  if (hash !== record.snapshotHash) return 'snapshotMismatch';
  if (rounds.some(({ snapshotKey }) => snapshotKey === record.snapshotKey)) return 'duplicate';
  if (rounds.some(isOngoing)) return 'roundAlreadyOpen';
  const chainInForce = chainBefore(entry.id, group, context.configuration);
  const steps = chainInForce && resolveSteps(chainInForce);
  if (chainInForce === null || steps === null) return 'noChain';
  const { state, currentStep, waitingBodies, establishment } = progressOf(steps, [], []);
  const round: Round = {
    snapshotKey: record.snapshotKey,
    snapshotHash: record.snapshotHash,
    submission: entry,
    chainConfirmed: chainInForce.chain.confirmed,
    independent: chainInForce.chain.independent ?? false,
    cardBodies: chainInForce.binding.cardBodies ?? [],
    steps,
    decisions: [],
    closedConsultations: [],
    deadlines: {},
    publication: null,
    stamp: null,
    events: [entry],
    waitingSince: entry.created,
    state,
    currentStep,
    waitingBodies,
    establishment
  };
  return [...rounds, round];
};

/** The group takes its submission back while it still waits for a decision. */
export const applyRecall: Rule<RecallRecord> = (rounds, entry, record, context) => {
  const group = caseGroup(rounds, context);
  if (group === null || entry.folder !== groupFolder(group)) return 'wrongFolder';
  const round = roundOf(rounds, record);
  if (typeof round === 'string') return round;
  if (round.currentStep === null) return 'roundClosed';
  return changeRound(rounds, round, entry, { state: 'recalled', currentStep: null, waitingBodies: [] });
};
