import { swedishDay } from '../../domain/calendar/swedishDay';
import type { IsoDate } from '../../domain/mandate/answer';
import { decidingBodiesOf } from '../../domain/nomination/decidingBodiesOf';
import { foldNominations } from '../../domain/nomination/foldNominations';
import type { Nomination } from '../../domain/nomination/nomination';
import type { NominationPlace } from '../../domain/nomination/nominationPlace';
import type { NominationRule } from '../../domain/nomination/nominationRule';
import { nominationRuleFor } from '../../domain/nomination/nominationRuleFor';
import type { StoredNominationStep } from '../../domain/nomination/nominationStep';
import type { NominationTerms } from '../../domain/nomination/nominationTerms';
import { regions } from '../../domain/roster/regions';
import type { Group } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';

/** The nominations that the account may read, and where it may record. */
export interface NominationsRead {
  readonly today: IsoDate;
  readonly nominations: readonly Nomination[];
  /** Every group and body, by name. */
  readonly groups: readonly Group[];
  readonly places: readonly NominationPlace[];
  readonly termsOf: (step: Pick<StoredNominationStep, 'groupKey' | 'place'>) => NominationTerms;
}

/** Nobody proposes and nobody decides where no rule is known. */
const noRule = (rules: readonly NominationRule[]): NominationRule => {
  const [any] = rules;
  if (!any) throw new Error('There is no rule for nominations.');
  return { ...any, groupKinds: [], proposers: [], confirmed: false };
};

/** One batch. @throws Failure */
export async function readNominations({
  nominations,
  roster,
  rosterParameters,
  clock
}: Pick<Ports, 'nominations' | 'roster' | 'rosterParameters' | 'clock'>): Promise<NominationsRead> {
  const [steps, groups, profiles, rules, places] = await Promise.all([
    nominations.all(),
    roster.groups(),
    roster.profiles(),
    rosterParameters.nominationRules(),
    nominations.recordingPlaces()
  ]);
  const known = new Map(groups.map((group) => [group.key, group]));
  const relations = new Map(profiles.map((profile) => [profile.groupKey, profile.relations]));
  const termsOf: NominationsRead['termsOf'] = ({ groupKey, place: { regionKey } }) => {
    const group = known.get(groupKey);
    const region = regions.find(({ key }) => key === regionKey);
    const rule = group && region && nominationRuleFor(rules, group.kind, region);
    return {
      rule: rule ?? noRule(rules),
      decidingBodies: rule ? decidingBodiesOf(rule.decidedBy, group, relations.get(groupKey) ?? { memberAppointers: [] }, region, groups) : [],
      kindOf: (key) => known.get(key)?.kind
    };
  };
  return { today: swedishDay(clock.now()), nominations: foldNominations(steps, termsOf), groups, places, termsOf };
}
