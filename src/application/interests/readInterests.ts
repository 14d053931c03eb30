import { swedishDay } from '../../domain/calendar/swedishDay';
import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import type { DeclarationCase } from '../../domain/interests/declarationCase';
import { declarationCases } from '../../domain/interests/declarationCase';
import type { InterestRule } from '../../domain/interests/interestRule';
import { interestRuleFor } from '../../domain/interests/interestRuleFor';
import type { InterestFinding } from '../../domain/interests/interestsToRenew';
import { interestsToRenew } from '../../domain/interests/interestsToRenew';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Group, Person } from '../../domain/roster/roster';
import type { StoredDeclaration } from '../ports/declarations';
import type { CurrentUser } from '../ports/session';
import type { Ports } from '../ports/ports';
import type { Roster } from '../ports/rosterStore';

/** The declarations that the account may read, and what is to be done about interests. */
export interface InterestsRead {
  readonly today: IsoDate;
  readonly user: CurrentUser;
  /** Every group and body, by name. */
  readonly groups: readonly Group[];
  /** Those whose seats are active only with cleared interests. */
  readonly demanding: readonly Group[];
  /** The longest waiting first. */
  readonly cases: readonly DeclarationCase<StoredDeclaration>[];
  /** Keys of the regions whose declarations the account judges. */
  readonly judgedRegions: readonly string[];
  /** Keys of the regions whose judge takes declarations. */
  readonly openRegions: readonly string[];
  /** True for process support, who judges where no region does, and hands in for others. */
  readonly keepsAll: boolean;
  /** True for whoever takes part. */
  readonly mayHandIn: boolean;
  readonly people: ReadonlyMap<string, Person>;
  /** Of the regions that the account judges, or of all for process support. */
  readonly toRenew: readonly InterestFinding[];
  readonly rules: readonly InterestRule[];
}

type SeatedPeople = Pick<Roster, 'seats' | 'terms' | 'people'>;

/** Who sits where, as far as the account is to see to it that they are judged. */
async function seated({ roster }: Pick<Ports, 'roster'>, keepsAll: boolean, judgedRegions: readonly string[]): Promise<SeatedPeople> {
  if (keepsAll) return roster.whole();
  const read = await Promise.all(judgedRegions.map((key) => roster.ofRegion(key)));
  return { seats: read.flatMap(({ seats }) => seats), terms: read.flatMap(({ terms }) => terms), people: read.flatMap(({ people }) => people) };
}

/** Two batches, and a third for people who are declared for and sit nowhere that the account judges. @throws Failure */
export async function readInterests(
  ports: Pick<Ports, 'declarations' | 'clearances' | 'roster' | 'rosterParameters' | 'session' | 'clock'>
): Promise<InterestsRead> {
  const { declarations, clearances, roster, rosterParameters, session, clock } = ports;
  const today = swedishDay(clock.now());
  const [all, told, judgedRegions, openRegions, keepsAll, mayHandIn, user, groups, rosterRules, rules] = await Promise.all([
    declarations.all(),
    clearances.all(),
    declarations.judgedRegions(),
    declarations.openRegions(),
    session.mayKeepRosters(),
    session.isParticipant(),
    session.user(),
    roster.groups(),
    rosterParameters.rosterRules(),
    rosterParameters.interestRules()
  ]);
  const demanding = groups.filter((group) => rulesOfGroup(group, rosterRules)?.interestsDemanded ?? false);
  const demandingKeys = new Set(demanding.map(({ key }) => key));
  const { seats, terms, people } = await seated(ports, keepsAll, judgedRegions);
  const known = new Map(people.map((person) => [person.key, person]));
  const others = [...new Set(all.map(({ personKey }) => personKey))].filter((key) => !known.has(key));
  for (const person of others.length === 0 ? [] : await roster.people(others)) known.set(person.key, person);
  const regionOf = new Map(seats.map(({ key, regionKey }) => [key, regionKey]));
  return {
    today,
    user,
    groups,
    demanding,
    cases: declarationCases(all, told),
    judgedRegions,
    openRegions,
    keepsAll,
    mayHandIn,
    people: known,
    toRenew: interestsToRenew(
      terms,
      (groupKey) => demandingKeys.has(groupKey),
      today,
      ({ seatKey }) => interestRuleFor(rules, regionOf.get(seatKey) ?? '')?.warningMonths ?? 0
    ),
    rules
  };
}
