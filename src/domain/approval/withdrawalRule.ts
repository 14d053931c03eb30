import { actingBody } from './actingBody';
import type { WithdrawalRecord } from './record';
import { changeRound, roundOf, type Rule } from './roundRules';
import { withdrawingBodies, withdrawnAtMeeting } from './withdrawingBodies';

/** A body that establishes withdraws what was established, published or not, at a meeting where one is demanded. */
export const applyWithdrawal: Rule<WithdrawalRecord> = (rounds, entry, record, context) => {
  const acting = actingBody(entry, context);
  if (typeof acting === 'string') return acting;
  const round = roundOf(rounds, record);
  if (typeof round === 'string') return round;
  if (!withdrawingBodies(round).includes(acting.body)) return 'bodyNotInStep';
  if (round.state !== 'established' && round.state !== 'published') {
    return round.state === 'superseded' || round.state === 'withdrawn' ? 'roundClosed' : 'notEstablished';
  }
  if (withdrawnAtMeeting(round) && (record.meetingDate === '' || record.paragraph.trim() === '')) return 'meetingDataMissing';
  return changeRound(rounds, round, entry, { state: 'withdrawn' });
};
