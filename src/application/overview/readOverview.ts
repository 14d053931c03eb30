import { monthsAfter } from '../../domain/calendar/calendarDate';
import { forecastSeats } from '../../domain/forecast/forecastSeats';
import type { IsoDate } from '../../domain/mandate/answer';
import { foldNominations } from '../../domain/nomination/foldNominations';
import type { Nomination } from '../../domain/nomination/nomination';
import { groupsInScope } from '../../domain/overview/groupsInScope';
import { isOurCase, isOurNomination } from '../../domain/overview/isOurTurn';
import { mandateStanding } from '../../domain/overview/mandateStanding';
import type { NamedScope } from '../../domain/overview/namedScope';
import { namedScope } from '../../domain/overview/namedScope';
import type { GroupCliff, Overview, OverviewCase, OverviewNomination } from '../../domain/overview/overview';
import { overviewGroup } from '../../domain/overview/overviewGroup';
import type { OverviewScope } from '../../domain/overview/overviewScope';
import { regionKeysOfScope } from '../../domain/overview/regionKeysOfScope';
import { yearsOfSeats } from '../../domain/overview/yearsOfSeats';
import { blankProfile } from '../../domain/roster/blankProfile';
import { indexRoster } from '../../domain/roster/indexRoster';
import { isAtWork } from '../../domain/roster/isAtWork';
import { reachesBeyond } from '../../domain/roster/reachesBeyond';
import type { Group } from '../../domain/roster/roster';
import type { Meeting } from '../../domain/meetings/meeting';
import { elsewhereCase } from '../approval/elsewhereCase';
import { freshCaseRows } from '../approval/freshCaseRows';
import type { FreshCasePorts } from '../approval/freshCases';
import { nominationTermsOf } from '../nominations/nominationTermsOf';
import type { CaseIndexRow } from '../ports/caseIndex';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { lazily } from './lazily';

export type OverviewPorts = FreshCasePorts & Pick<Ports, 'session' | 'roster' | 'established' | 'nominations' | 'rosterParameters' | 'meetings'>;

/** How far ahead terms that end together are looked for, and how far back years are told. */
const monthsAhead = 24;
const yearsTold = 6;

/** A case that has waited longer is told without the meeting it was due at. */
const monthsOfMeetings = 12;

function overviewCase(row: CaseIndexRow, scope: NamedScope, bodies: ReadonlyMap<string, Group>, meetings: readonly Meeting[], today: IsoDate): OverviewCase {
  const nameOf = (key: string): { readonly key: string; readonly name: string } => ({ key, name: bodies.get(key)?.name ?? key });
  const { mandateKey, group, state, answers } = elsewhereCase(row, nameOf, meetings, today);
  return {
    mandateKey,
    groupKey: group.key,
    groupName: group.name,
    state,
    waitsFor: answers.map(({ body, due }) => ({ ...body, dueOn: due?.date ?? '', isAtMeeting: due?.kind === 'meeting' })),
    isOurs: isOurCase(scope, state, row.waitingBodies, bodies)
  };
}

const overviewNomination = (nomination: Nomination, scope: NamedScope, bodies: ReadonlyMap<string, Group>): readonly OverviewNomination[] =>
  nomination.next === null
    ? []
    : [
        {
          key: nomination.key,
          regionKey: nomination.regionKey,
          groupKey: nomination.groupKey,
          groupName: bodies.get(nomination.groupKey)?.name ?? nomination.groupKey,
          profession: nomination.need.profession,
          next: nomination.next,
          isOurs: isOurNomination(scope, nomination)
        }
      ];

/**
 * All that an overview shows at first: one batch for the groups there are, one for who sits in those of the scope and how
 * their mandates stand, and a third when somebody sits there who belongs to none of their regions. A healthcare region has of
 * national groups its own regions' places and nominations.
 *
 * @throws Failure `missing` when there is no such region or group
 */
export async function readOverview(ports: OverviewPorts, asked: OverviewScope, today: IsoDate): Promise<Overview> {
  const missing = (): Failure => new Failure('missing', `No ${asked.kind} ${asked.key}`);
  const { roster, session, nominations, rosterParameters, meetings } = ports;
  if (asked.kind !== 'mandator' && namedScope(asked, []) === null) throw missing();
  const regionKeys = regionKeysOfScope(asked);
  const [all, own, isParticipant, ofRegion, steps, calendar, rules, cliffRules, nominationRules] = await Promise.all([
    roster.groups(),
    asked.kind === 'mandator' ? roster.profile(asked.key) : null,
    session.isParticipant(),
    asked.kind === 'region' ? roster.placesOfRegion(asked.key, today) : null,
    regionKeys === null ? nominations.all() : nominations.ofRegions(regionKeys),
    meetings.from(monthsAfter(today, -monthsOfMeetings)),
    rosterParameters.rosterRules(),
    rosterParameters.cliffRules(),
    rosterParameters.nominationRules()
  ]);
  const scope = namedScope(asked, all);
  if (scope === null) throw missing();
  const bodies = new Map(all.map((group) => [group.key, group]));
  const within = asked.kind === 'healthcareRegion' ? regionKeys : null;
  const isWhole = (group: Group): boolean => ofRegion === null && (within === null || !reachesBeyond(group, within));
  // Who is at work stands in the profiles, which are most of what is known of groups: those of the others are left unread.
  const candidates = groupsInScope(scope, ofRegion?.groups ?? all, own);
  const candidateKeys = candidates.map(({ key }) => key);
  const [{ seats, terms, people }, profileList, established, rows] = await Promise.all([
    ofRegion ?? roster.ofGroups(candidates, today, within),
    roster.profilesOf([...new Set([...candidateKeys, ...steps.map(({ groupKey }) => groupKey)])]),
    ports.established.ofGroups(candidateKeys),
    isParticipant ? freshCaseRows(ports, candidateKeys) : []
  ]);
  const profiles = new Map(profileList.map((profile) => [profile.groupKey, profile]));
  const groups = candidates.filter(({ key }) => isAtWork(profiles.get(key) ?? blankProfile(key), today));
  const keys = groups.map(({ key }) => key);
  const inScope = new Set(keys);
  const index = indexRoster({ groups: all, seats: seats.filter(({ groupKey }) => inScope.has(groupKey)), terms, people });
  const kept = { index, profiles, facts: new Map(), rules };
  const told = groups.map((group) => {
    const isIts = ({ groupKey }: { readonly groupKey: string }): boolean => groupKey === group.key;
    return overviewGroup(group, kept, mandateStanding(established.filter(isIts), rows.filter(isIts)), today, isWhole(group));
  });
  const span = { from: today, until: monthsAfter(today, monthsAhead), cliff: cliffRules.withinGroup };
  const concerns = ({ groupKey, isOurs }: OverviewCase | OverviewNomination): boolean => inScope.has(groupKey) || isOurs;
  const cliffs = lazily(() => keys.flatMap((groupKey) => forecastSeats(index.seatsOfGroup.get(groupKey) ?? [], index, span).cliffs.map((cliff): GroupCliff => ({ ...cliff, groupKey }))));
  const years = lazily(() => yearsOfSeats([...index.seatsOfGroup.values()].flat(), index, profiles, today, yearsTold));
  return {
    scope,
    today,
    isParticipant,
    groups: ofRegion === null ? told : told.filter(({ places }) => places.length > 0),
    cases: rows
      .filter(({ isOpen }) => isOpen)
      .map((row) => overviewCase(row, scope, bodies, calendar, today))
      .filter(concerns),
    nominations: foldNominations(steps, nominationTermsOf(all, profiles, nominationRules))
      .flatMap((nomination) => overviewNomination(nomination, scope, bodies))
      .filter(concerns),
    // Told in parts that are opened later.
    get cliffs() {
      return cliffs();
    },
    get years() {
      return years();
    }
  };
}
