import { swedishDay } from '../../domain/calendar/swedishDay';
import type { IsoDate } from '../../domain/mandate/answer';
import { foldNominations } from '../../domain/nomination/foldNominations';
import type { Nomination } from '../../domain/nomination/nomination';
import type { NominationPlace } from '../../domain/nomination/nominationPlace';
import type { StoredNominationStep } from '../../domain/nomination/nominationStep';
import type { NominationTerms } from '../../domain/nomination/nominationTerms';
import type { Group } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import { nominationTermsOf } from './nominationTermsOf';

/** The nominations that the account may read, and where it may record. */
export interface NominationsRead {
  readonly today: IsoDate;
  readonly nominations: readonly Nomination[];
  /** Every group and body, by name. */
  readonly groups: readonly Group[];
  readonly places: readonly NominationPlace[];
  readonly termsOf: (step: Pick<StoredNominationStep, 'groupKey' | 'place'>) => NominationTerms;
}

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
  const termsOf = nominationTermsOf(groups, new Map(profiles.map((profile) => [profile.groupKey, profile])), rules);
  return { today: swedishDay(clock.now()), nominations: foldNominations(steps, termsOf), groups, places, termsOf };
}
