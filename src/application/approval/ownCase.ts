import type { CaseState, Round } from '../../domain/approval/caseState';
import { awaitsStamp } from '../../domain/approval/awaitsStamp';
import { roundToStamp } from '../../domain/approval/roundToStamp';
import { dueOf, isOverdue } from '../../domain/meetings/dueOf';
import type { Meeting } from '../../domain/meetings/meeting';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Matter } from '../../domain/minutes/matter';
import type { LedgerCase } from './readLedgerCase';
import type { DueAnswer, Named, OwnCase } from './waitingCase';

/** The round somebody has something to do in: the ongoing one, else a withdrawn one whose file is not stamped. */
export const roundToActOn = (state: CaseState): Round | null => state.ongoing ?? roundToStamp(state);

function matterOf(round: Round, rounds: readonly Round[], repair: OwnCase['repair']): Matter {
  if (repair !== null || awaitsStamp(round)) return 'withdrawal';
  return rounds.some(({ publication }) => publication !== null) ? 'renewal' : 'new';
}

/** One round of a case as the lists show it. */
export function ownCase(
  { mandateKey, groupKey, state, snapshots }: LedgerCase,
  round: Round,
  nameOf: (key: string) => Named,
  repair: OwnCase['repair'] = null
): OwnCase {
  const { establishment } = round;
  const group = nameOf(groupKey);
  const content = snapshots.get(round.snapshotKey)?.snapshot.content;
  return {
    mandateKey,
    group,
    state: round.state,
    submitted: round.submission.created,
    waitingBodies: round.waitingBodies.map(nameOf),
    title: content?.document.title ?? group.name,
    template: content ? { family: content.template.family, version: Number(content.template.version) } : null,
    author: round.submission.author,
    matter: matterOf(round, state.rounds, repair),
    repair,
    chainConfirmed: round.chainConfirmed,
    establishment: establishment && { ...establishment, bodyName: nameOf(establishment.body).name },
    round
  };
}

/** When a body's answer in a round is due. */
export function dueAnswer(round: Round, body: string, meetings: readonly Meeting[], today: IsoDate): DueAnswer {
  const due = dueOf(round, body, meetings);
  return { due, isOverdue: due !== null && isOverdue(due, today) };
}
