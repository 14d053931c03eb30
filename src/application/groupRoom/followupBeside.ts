import { checkComposition } from '../../domain/composition/checkComposition';
import { referenceOf } from '../../domain/composition/referenceOf';
import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import { obligationOfRule, rosterEvidence } from '../../domain/followup/rosterEvidence';
import { standingAtRest } from '../../domain/followup/standingAtRest';
import { standingOf } from '../../domain/followup/standingOf';
import { isAtWork } from '../../domain/roster/isAtWork';
import type { GroupFollowup } from '../followup/groupFollowup';
import type { Roster } from '../ports/rosterStore';
import { groupsReferredTo, keptBeside, type Surroundings } from '../rosters/keptBeside';
import type { GroupRoom } from './groupRoom';

/** The profile of the room's own group is all that its rules ask for. */
const around = ({ bodies, group, profile }: GroupRoom): Surroundings => ({ groups: bodies, profiles: new Map([[group.key, profile]]) });

/**
 * Keys of the groups whose rosters tell how some of the room's obligations stand: those that members are to be drawn from
 * or belong to. None where the mandate obliges to nothing of the kind, and for a reader, who is told no standing.
 */
export function groupsBeside(room: GroupRoom): readonly string[] {
  const { group, profile, roster, followup, me, today } = room;
  const rules = rulesOfGroup(group, roster.rules);
  if (rules === null || !me.isParticipant || !isAtWork(profile, today)) return [];
  const references = rules.composition.flatMap((rule) => {
    const about = obligationOfRule(rule);
    return followup.obligations.some(({ obligation }) => obligation.kind === about) ? (referenceOf(rule) ?? []) : [];
  });
  return groupsReferredTo(references, around(room), group, roster);
}

/** The room's obligations as they stand by those groups' rosters too. */
export function followupBeside(room: GroupRoom, others: readonly Roster[]): GroupFollowup {
  const { group, profile, roster, followup, today } = room;
  const rules = rulesOfGroup(group, roster.rules);
  if (rules === null) return followup;
  const kept = keptBeside(around(room), group, roster, others, roster.rules);
  const evidence = { ...followup.evidence, roster: rosterEvidence(rules.composition, checkComposition(group, kept, today)) };
  const obligations = followup.obligations.map(({ obligation }) => {
    const standing = standingOf(obligation, evidence, today, followup.settings);
    return { obligation, standing: isAtWork(profile, today) ? standing : standingAtRest(standing) };
  });
  return { ...followup, evidence, obligations };
}
