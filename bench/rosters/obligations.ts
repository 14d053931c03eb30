import { bodiesNamed } from '../../src/domain/followup/bodiesNamed';
import type { GroupObligation } from '../../src/domain/followup/obligation';
import { obligationsOfMandate } from '../../src/domain/followup/obligationsOfMandate';
import { standingOf } from '../../src/domain/followup/standingOf';
import { declaredObligations } from '../../src/templates/declaredObligations';
import type { FollowedGroup } from './followedGroups';

/** What each group's mandate obliges it to, read out of its text. */
export function obligationsOfAll(groups: readonly FollowedGroup[]): readonly (readonly GroupObligation[])[] {
  const receiverBodies = bodiesNamed(groups.map(({ group }) => group));
  return groups.map(({ group, text }) =>
    obligationsOfMandate([text], ({ content }) => ({ group, receiverBodies, declared: declaredObligations[content.template.family] ?? [], confirmed: [] }))
  );
}

/** How many obligations are overdue on a day. */
export const lateIn = (groups: readonly FollowedGroup[], obligations: readonly (readonly GroupObligation[])[], date: string): number =>
  obligations.flatMap((ofGroup, index) => ofGroup.filter((one) => standingOf(one, groups[index].evidence, date).state === 'overdue')).length;
