import { monthsAfter } from '../../domain/calendar/calendarDate';
import { byDueDay } from '../../domain/followup/byDueDay';
import type { IsoDate } from '../../domain/mandate/answer';
import type { OverviewFollowup, OverviewObligation } from '../../domain/overview/overviewFollowup';
import { yearsOfMandates } from '../../domain/overview/yearsOfMandates';
import type { FollowupPorts } from '../followup/followupPorts';
import { monthsLookedBack, readFollowups } from '../followup/readFollowups';

const stateOrder = ['overdue', 'due', 'met', 'attested', 'notMeasurable'];

const byUrgency = (one: OverviewObligation, other: OverviewObligation): number =>
  stateOrder.indexOf(one.standing.state) - stateOrder.indexOf(other.standing.state) || byDueDay(one, other);

/** What the groups of an overview are obliged to and how that stands, and their established mandates year by year. @throws Failure */
export async function readOverviewFollowup(ports: FollowupPorts, groupKeys: readonly string[], today: IsoDate): Promise<OverviewFollowup> {
  // The texts are much to read, and both are told from the same ones.
  const texts = ports.established.textsSince(groupKeys, monthsAfter(today, -monthsLookedBack));
  const established = { ...ports.established, textsSince: () => texts };
  const [followups, read] = await Promise.all([readFollowups({ ...ports, established }, groupKeys, ports.roster.groups(), { today }), texts]);
  return {
    obligations: followups
      .flatMap(({ group, obligations }) => obligations.map((followed): OverviewObligation => ({ groupKey: group.key, ...followed })))
      .sort(byUrgency),
    years: yearsOfMandates(read.map(({ content, decisionDate, withdrawnOn }) => ({ mandateKey: content.mandateKey, decisionDate, withdrawnOn })), today)
  };
}
