import { actingBody } from './actingBody';
import type { WithdrawalRecord } from './record';
import { changeRound, roundOf, type Rule } from './roundRules';

/** A body that establishes withdraws what was established, published or not, at a meeting where one is demanded. */
export const applyWithdrawal: Rule<WithdrawalRecord> = (rounds, entry, record, context) => {
  const acting = actingBody(entry, context);
  if (typeof acting === 'string') return acting;
  const round = roundOf(rounds, record);
  if (typeof round === 'string') return round;
  const establishing = round.steps.find(({ step }) => step.kind === 'establish');
  if (!establishing?.bodies.includes(acting.body)) return 'bodyNotInStep';
  if (round.state !== 'established' && round.state !== 'published') {
    return round.state === 'superseded' || round.state === 'withdrawn' ? 'roundClosed' : 'notEstablished';
  }
  const demanded = establishing.step.quorum === 'meeting';
  if (demanded && (record.meetingDate === '' || record.paragraph.trim() === '')) return 'meetingDataMissing';
  return changeRound(rounds, round, entry, { state: 'withdrawn' });
};
