import { decidingBodiesOf } from '../../domain/nomination/decidingBodiesOf';
import type { NominationRule } from '../../domain/nomination/nominationRule';
import { nominationRuleFor } from '../../domain/nomination/nominationRuleFor';
import type { StoredNominationStep } from '../../domain/nomination/nominationStep';
import type { NominationTerms } from '../../domain/nomination/nominationTerms';
import type { GroupProfile } from '../../domain/roster/groupProfile';
import { regions } from '../../domain/roster/regions';
import type { Group } from '../../domain/roster/roster';

/** Nobody proposes and nobody decides where no rule is known. */
const noRule = (rules: readonly NominationRule[]): NominationRule => {
  const [any] = rules;
  if (!any) throw new Error('There is no rule for nominations.');
  return { ...any, groupKinds: [], proposers: [], confirmed: false };
};

/** By which rule a step is judged, and who decides, among the groups that are known. */
export function nominationTermsOf(
  groups: readonly Group[],
  profiles: ReadonlyMap<string, Pick<GroupProfile, 'relations'>>,
  rules: readonly NominationRule[]
): (step: Pick<StoredNominationStep, 'groupKey' | 'place'>) => NominationTerms {
  const known = new Map(groups.map((group) => [group.key, group]));
  return ({ groupKey, place: { regionKey } }) => {
    const group = known.get(groupKey);
    const region = regions.find(({ key }) => key === regionKey);
    const rule = group && region && nominationRuleFor(rules, group.kind, region);
    return {
      rule: rule ?? noRule(rules),
      decidingBodies: rule ? decidingBodiesOf(rule.decidedBy, group, profiles.get(groupKey)?.relations ?? { memberAppointers: [] }, region, groups) : [],
      kindOf: (key) => known.get(key)?.kind
    };
  };
}
