import type { IsoDate } from '../mandate/answer';
import { blankProfile } from '../roster/blankProfile';
import { isAtWork } from '../roster/isAtWork';
import type { Group } from '../roster/roster';
import { seatsOn } from '../roster/seatsOn';
import { activeSeats } from './activeSeats';
import { anchoredWith } from './checks/anchoredWith';
import { belongsTo } from './checks/belongsTo';
import { drawnFrom } from './checks/drawnFrom';
import { employedBy } from './checks/employedBy';
import { genderBalanceConsidered } from './checks/genderBalanceConsidered';
import { interestsCleared } from './checks/interestsCleared';
import { memberPerHealthcareRegion } from './checks/memberPerHealthcareRegion';
import { memberPerRegion } from './checks/memberPerRegion';
import { municipalMember } from './checks/municipalMember';
import { nationalMember } from './checks/nationalMember';
import { patientAssociationConsidered } from './checks/patientAssociationConsidered';
import { professions } from './checks/professions';
import { vacantSeats } from './checks/vacantSeats';
import type { CompositionFinding } from './compositionFinding';
import type { CompositionRule } from './compositionRule';
import type { KeptRosters } from './keptRosters';
import { noFacts } from './noFacts';
import { rulesOfGroup } from './rulesOfGroup';
import type { Check, Standing } from './standing';

const checks: { readonly [Kind in CompositionRule['kind']]: Check<Kind> } = {
  memberPerRegion,
  memberPerHealthcareRegion,
  municipalMember,
  professions,
  patientAssociationConsidered,
  employedBy,
  drawnFrom,
  belongsTo,
  nationalMember,
  genderBalanceConsidered,
  anchoredWith
};

// The table ties each kind to its check, which the compiler cannot follow for a rule of any kind.
const held = (rule: CompositionRule, standing: Standing): readonly CompositionFinding[] => (checks[rule.kind] as Check<typeof rule.kind>)(rule as never, standing);

/**
 * Where a group's roster is not as its rules say on a date, in the rules' order and vacant seats last. Nothing for a group that
 * has not begun, is closed, or has no rules. A seat whose holder's interests have to be cleared and are not is as if empty.
 */
export function checkComposition(group: Group, kept: KeptRosters, date: IsoDate): readonly CompositionFinding[] {
  const { index } = kept;
  const rules = rulesOfGroup(group, kept.rules);
  const profile = kept.profiles.get(group.key) ?? blankProfile(group.key);
  if (!rules || !isAtWork(profile, date)) return [];
  const facts = kept.facts.get(group.key) ?? noFacts(group.key);
  const seats = seatsOn(group.key, index, date);
  const seen: Standing = { group, profile, rules, facts, index, date, seats };
  const standing: Standing = rules.interestsDemanded ? { ...seen, seats: activeSeats(seats, date) } : seen;
  const found = [...rules.composition.flatMap((rule) => held(rule, standing)), ...interestsCleared(seen)];
  return [...found, ...vacantSeats(standing, found)];
}
