import { checkComposition } from '../composition/checkComposition';
import type { KeptRosters } from '../composition/keptRosters';
import { rulesOfGroup } from '../composition/rulesOfGroup';
import type { IsoDate } from '../mandate/answer';
import { blankProfile } from '../roster/blankProfile';
import { isAtWork } from '../roster/isAtWork';
import type { Group } from '../roster/roster';
import type { RosterEvidence } from './evidence';
import { rosterEvidence } from './rosterEvidence';

/** What a group's roster shows of its obligations on a day; nothing where no rules are for such a group, or it is not at work. */
export function rosterEvidenceOf(group: Group, kept: KeptRosters, date: IsoDate): readonly RosterEvidence[] {
  const rules = rulesOfGroup(group, kept.rules);
  const isWorking = isAtWork(kept.profiles.get(group.key) ?? blankProfile(group.key), date);
  return rules && isWorking ? rosterEvidence(rules.composition, checkComposition(group, kept, date)) : [];
}
