import type { ActingBody } from './actingBody';
import { actingBody, actingFor } from './actingBody';
import type { CountedDecision, IgnoredReason, ResolvedStep, Round } from './caseState';
import type { DecisionRecord, LedgerEntry } from './record';
import { progressOf } from './roundProgress';
import type { CaseContext, Rule } from './roundRules';
import { changeRound, roundOf } from './roundRules';

/** True for a step whose decisions need a meeting's date and §. One body that votes does so at a meeting. */
export const isAtMeeting = ({ step, bodies }: ResolvedStep): boolean =>
  step.quorum === 'meeting' || (step.quorum === 'majority' && bodies.length === 1);

/** True for a step whose decisions state votes, because one body stands for all who vote. */
export const hasVotes = ({ step, bodies }: ResolvedStep): boolean => step.quorum === 'majority' && bodies.length === 1;

/**
 * The body an answer on an approval card speaks for. It lies in the root, written by a service account, and counts
 * only where the group's binding names the body and the step permits cards and needs no meeting.
 */
function cardBody(entry: LedgerEntry, record: DecisionRecord, round: Round, context: CaseContext): ActingBody | IgnoredReason {
  if (record.card === undefined || entry.folder !== '') return 'wrongFolder';
  const { body, responder } = record.card;
  const step = round.steps.find((resolved) => resolved.step.key === record.step);
  const permitted = round.cardBodies.includes(body) && step?.step.card === true && !isAtMeeting(step);
  return permitted ? actingFor(body, { ...entry, account: responder }, context) : 'cardNotPermitted';
}

/** What a decision at a step lacks; null when nothing. A send-back needs no meeting: the comment says what to change. */
function lacking(record: DecisionRecord, current: ResolvedStep): IgnoredReason | null {
  if (record.outcome !== 'approve' && record.comment.trim() === '') return 'commentMissing';
  if (record.outcome === 'sendBack') return null;
  if (isAtMeeting(current) && (record.meetingDate === '' || record.paragraph.trim() === '')) return 'meetingDataMissing';
  if (!hasVotes(current)) return null;
  const carried = record.votes !== undefined && record.votes.for > record.votes.against;
  return record.votes !== undefined && carried === (record.outcome === 'approve') ? null : 'votesMissing';
}

/**
 * A decision of the body in whose folder it lies. It counts for the current step of an open round, once per
 * body and step, with a comment when it turns the text down, with the meeting's date and § where the step is taken
 * at a meeting, and with votes that say the same as the outcome where one body decides by majority.
 */
export const applyDecision: Rule<DecisionRecord> = (rounds, entry, record, context) => {
  const round = roundOf(rounds, record);
  const onCard = record.card !== undefined || entry.folder === '';
  if (typeof round === 'string') {
    const place = onCard ? 'wrongFolder' : actingBody(entry, context);
    return place === 'wrongFolder' ? place : round;
  }
  const acting = onCard ? cardBody(entry, record, round, context) : actingBody(entry, context);
  if (typeof acting === 'string') return acting;
  const { body, capacity } = acting;
  if (round.decisions.some((earlier) => earlier.body === body && earlier.record.step === record.step)) {
    return 'alreadyDecided';
  }
  const current = round.currentStep;
  if (current === null) return 'roundClosed';
  if (current.step.key !== record.step) return 'wrongStep';
  if (!current.bodies.includes(body)) return 'bodyNotInStep';
  const decider = record.card?.responder ?? entry.account;
  if (round.independent && (decider === '' || decider === round.submission.account)) return 'notIndependent';
  const lacks = lacking(record, current);
  if (lacks !== null) return lacks;
  const counted: CountedDecision = { entry, record, body, substituteUntil: capacity.kind === 'substitute' ? capacity.until : '' };
  const decisions = [...round.decisions, counted];
  return changeRound(rounds, round, entry, { decisions, ...progressOf(round.steps, decisions, round.closedConsultations) });
};
