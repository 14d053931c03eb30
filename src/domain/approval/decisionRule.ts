import type { CountedDecision } from './caseState';
import { placeOf } from './place';
import type { DecisionRecord } from './record';
import { progressOf } from './roundProgress';
import { changeRound, roundOf, type Rule } from './roundRules';

/**
 * A decision of the body in whose folder it lies. It counts for the current step of an open round, once per
 * body and step, with a comment when it turns the text down, and with the meeting's date and § where the step
 * is taken at a meeting. A send-back needs no meeting: the comment says what to change.
 */
export const applyDecision: Rule<DecisionRecord> = (rounds, entry, record) => {
  const place = placeOf(entry.folder);
  if (place.kind !== 'body') return 'wrongFolder';
  const round = roundOf(rounds, record);
  if (typeof round === 'string') return round;
  const body = place.key;
  if (round.decisions.some((earlier) => earlier.body === body && earlier.record.step === record.step)) {
    return 'alreadyDecided';
  }
  const current = round.currentStep;
  if (current === null) return 'roundClosed';
  if (current.step.key !== record.step) return 'wrongStep';
  if (!current.bodies.includes(body)) return 'bodyNotInStep';
  if (record.outcome !== 'approve' && record.comment.trim() === '') return 'commentMissing';
  const atMeeting = current.step.quorum === 'meeting' && record.outcome !== 'sendBack';
  if (atMeeting && (record.meetingDate === '' || record.paragraph.trim() === '')) return 'meetingDataMissing';
  const counted: CountedDecision = { entry, record, body };
  const decisions = [...round.decisions, counted];
  return changeRound(rounds, round, entry, { decisions, ...progressOf(round.steps, decisions) });
};
