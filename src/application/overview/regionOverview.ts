import type { PublicState, WorkingState } from '../../domain/approval/caseState';
import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import type { IsoDate } from '../../domain/mandate/answer';
import { isMissed } from '../../domain/roster/isMissed';
import { isAtWork } from '../../domain/roster/isAtWork';
import type { Place } from '../../domain/roster/place';
import { placesOf } from '../../domain/roster/placesOf';
import type { Region } from '../../domain/roster/regions';
import { regions } from '../../domain/roster/regions';
import type { Group } from '../../domain/roster/roster';
import { swedishOrder } from '../../domain/roster/swedishOrder';
import { freshCaseRows } from '../approval/freshCaseRows';
import type { CasePorts } from '../approval/readLedgerCase';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { EstablishedMandate } from '../ports/establishedMandates';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

/** Months ahead within which a term counts as ending. */
export const horizonInMonths = 6;

/** How a group's mandate stands, and where it can be read or worked on. */
export interface MandateStanding {
  readonly publicState: PublicState;
  /** Server-relative address of the established document; empty when the user sees none. */
  readonly documentUrl: string;
  /** What participants know beyond that; `none` for readers and where nothing has begun. */
  readonly workingState: WorkingState;
  /** Mandate of the working state, else of the document; empty for none. */
  readonly mandateKey: string;
}

/** A group with the region's places in it. */
export interface GroupOverview {
  readonly group: Group;
  /** At least one; a vacant place that is only wished for is missed by nobody and left out. */
  readonly places: readonly Place[];
  /** True where a place is active only when its holder's interests are cleared, see `countsAsEmpty`. */
  readonly isClearanceDemanded: boolean;
  readonly mandate: MandateStanding;
}

export interface RegionOverview {
  readonly region: Region;
  /** The day everything is told for. */
  readonly today: IsoDate;
  /** Groups at work with a place for the region, by name. */
  readonly groups: readonly GroupOverview[];
  /** True when the working states are told. */
  readonly participant: boolean;
}

const publicOrder: readonly PublicState[] = ['inForce', 'pastReview', 'withdrawn', 'none'];

/** The mandate that says most to a reader: one in force before one withdrawn. */
function readable(mandates: readonly EstablishedMandate[]): EstablishedMandate | undefined {
  return [...mandates].sort((one, other) => publicOrder.indexOf(one.state) - publicOrder.indexOf(other.state))[0];
}

/** The case that has moved last: somebody's work before what is over. */
function newestCase(rows: readonly CaseIndexRow[]): CaseIndexRow | undefined {
  return [...rows].sort((one, other) => Number(other.isOpen) - Number(one.isOpen) || other.foldedTo - one.foldedTo)[0];
}

function standingOf(mandates: readonly EstablishedMandate[], rows: readonly CaseIndexRow[]): MandateStanding {
  const established = readable(mandates);
  const ongoing = newestCase(rows);
  return {
    publicState: established?.state ?? 'none',
    documentUrl: established?.file.serverRelativeUrl ?? '',
    workingState: ongoing?.state ?? 'none',
    mandateKey: ongoing?.mandateKey ?? established?.mandateKey ?? ''
  };
}

/**
 * A region's groups with its members, vacant seats and terms that end, and how each group's mandate stands.
 *
 * @throws Failure `missing` when there is no such region
 */
export async function regionOverview(
  ports: CasePorts & Pick<Ports, 'caseIndex' | 'session' | 'roster' | 'rosterParameters' | 'established'>,
  regionKey: string,
  today: IsoDate
): Promise<RegionOverview> {
  const region = regions.find(({ key }) => key === regionKey);
  if (region === undefined) throw new Failure('missing', `No region ${regionKey}`);
  const [roster, profiles, rules, participant] = await Promise.all([
    ports.roster.ofRegion(regionKey),
    ports.roster.profiles(),
    ports.rosterParameters.rosterRules(),
    ports.session.isParticipant()
  ]);
  const closed = new Set(profiles.flatMap((profile) => (isAtWork(profile, today) ? [] : [profile.groupKey])));
  const living = roster.groups.filter(({ key }) => !closed.has(key));
  const groupKeys = living.map(({ key }) => key);
  const [established, rows] = await Promise.all([
    ports.established.ofGroups(groupKeys),
    participant ? freshCaseRows(ports, groupKeys) : []
  ]);
  const placesIn = ({ key }: Group): readonly Place[] =>
    placesOf(roster.seats.filter((seat) => seat.groupKey === key && seat.regionKey === regionKey), roster.terms, roster.people, today, horizonInMonths);
  const groups = [...living]
    .sort((one, other) => swedishOrder(one.name, other.name))
    .map((group): GroupOverview => ({
      group,
      places: placesIn(group).filter((place) => place.kind === 'held' || isMissed(place)),
      isClearanceDemanded: rulesOfGroup(group, rules)?.interestsDemanded ?? false,
      mandate: standingOf(
        established.filter(({ groupKey }) => groupKey === group.key),
        rows.filter(({ groupKey }) => groupKey === group.key)
      )
    }));
  return { region, today, participant, groups: groups.filter(({ places }) => places.length > 0) };
}
