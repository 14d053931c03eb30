import { monthsAfter } from '../../domain/calendar/calendarDate';
import type { ReceiverBodies } from '../../domain/followup/bodiesNamed';
import { bodiesNamed } from '../../domain/followup/bodiesNamed';
import type { RosterEvidence } from '../../domain/followup/evidence';
import type { DeclaredObligation } from '../../domain/followup/declaredObligation';
import type { GroupObligation } from '../../domain/followup/obligation';
import { obligationsOfMandate } from '../../domain/followup/obligationsOfMandate';
import type { Standing } from '../../domain/followup/standing';
import { standingAtRest } from '../../domain/followup/standingAtRest';
import { standingOf } from '../../domain/followup/standingOf';
import type { IsoDate } from '../../domain/mandate/answer';
import { isAtWork } from '../../domain/roster/isAtWork';
import type { Group } from '../../domain/roster/roster';
import type { EstablishedSnapshot } from '../ports/establishedMandates';
import type { StoredObligation } from '../ports/obligationStore';
import type { FollowupPorts } from './followupPorts';
import type { GroupFollowup } from './groupFollowup';

/** What a view of obligations is told for. */
export interface FollowupView {
  /** A day in Sweden. */
  readonly today: IsoDate;
  /** What the rosters show, by the group's key, read along with the rest; nothing when absent. */
  readonly rosters?: Promise<ReadonlyMap<string, readonly RosterEvidence[]>>;
}

/** A text further back can no longer make anything late: the longest period that is looked at is over. */
export const monthsLookedBack = 60;

function byKey<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): ReadonlyMap<string, readonly Thing[]> {
  const sorted = new Map<string, Thing[]>();
  for (const thing of things) {
    const of = sorted.get(keyOf(thing)) ?? [];
    of.push(thing);
    sorted.set(keyOf(thing), of);
  }
  return sorted;
}

/** Whoever may not read what a group keeps cannot be told how it stands: everything would look late. */
const untold: Standing = { state: 'notMeasurable', period: null, dueOn: '', proofs: [], needed: 0, isChased: false };

interface Declared {
  readonly receiverBodies: ReceiverBodies;
  readonly ofFamily: ReadonlyMap<string, readonly DeclaredObligation[]>;
  readonly confirmed: readonly StoredObligation[];
}

/** The texts of each mandate, the newest first. @param texts the newest first */
const byMandate = (texts: readonly EstablishedSnapshot[]): readonly (readonly EstablishedSnapshot[])[] =>
  [...byKey(texts, ({ content }) => content.mandateKey).values()];

/** Of a group's mandates in force. */
function obligationsOf(group: Group, mandates: readonly (readonly EstablishedSnapshot[])[], { receiverBodies, ofFamily, confirmed }: Declared): readonly GroupObligation[] {
  return mandates.flatMap((ofMandate) =>
    obligationsOfMandate(ofMandate, ({ content }) => ({
      group,
      receiverBodies,
      declared: ofFamily.get(content.template.family) ?? [],
      confirmed: confirmed.filter(({ mandateKey }) => mandateKey === content.mandateKey)
    }))
  );
}

/**
 * How it stands with groups' obligations; everything is read side by side.
 * @param bodies every body there is, or a promise of them that is read along with the rest
 */
export async function readFollowups(
  ports: FollowupPorts,
  groupKeys: readonly string[],
  bodies: Promise<readonly Group[]>,
  { today, rosters = Promise.resolve(new Map()) }: FollowupView
): Promise<readonly GroupFollowup[]> {
  const [all, profiles, rosterOf, { settings }, mayRead, texts, confirmed, attestations, meetings, reports] = await Promise.all([
    bodies,
    ports.roster.profilesOf(groupKeys),
    rosters,
    ports.followupSettings.read(),
    ports.session.isParticipant(),
    ports.established.textsSince(groupKeys, monthsAfter(today, -monthsLookedBack)),
    ports.obligations.ofGroups(groupKeys),
    ports.attestations.ofGroups(groupKeys),
    ports.groupMeetings.ofGroups(groupKeys),
    ports.groupReports.ofGroups(groupKeys)
  ]);
  const families = [...new Set(texts.map(({ content }) => content.template.family))];
  const declared = await Promise.all(families.map((family) => ports.templates.obligations(family)));
  const ofFamily = new Map(families.map((family, index) => [family, declared[index] ?? []]));
  const ofGroup = {
    texts: byKey(texts, ({ content }) => content.groupKey),
    confirmed: byKey(confirmed, ({ groupKey }) => groupKey),
    attestations: byKey(attestations, ({ groupKey }) => groupKey),
    meetings: byKey(meetings, ({ groupKey }) => groupKey),
    reports: byKey(reports, ({ groupKey }) => groupKey)
  };
  const receiverBodies = bodiesNamed(all);
  const wanted = new Set(groupKeys);
  const resting = new Set(profiles.filter((profile) => !isAtWork(profile, today)).map(({ groupKey }) => groupKey));
  return all
    .filter(({ key }) => wanted.has(key))
    .map((group) => {
      const { key } = group;
      const evidence = {
        meetings: ofGroup.meetings.get(key) ?? [],
        reports: ofGroup.reports.get(key) ?? [],
        attestations: ofGroup.attestations.get(key) ?? [],
        roster: rosterOf.get(key) ?? []
      };
      const everyMandate = byMandate(ofGroup.texts.get(key) ?? []);
      const mandates = everyMandate.filter(([current]) => current?.withdrawnOn === '');
      const withdrawn = everyMandate.flatMap(([current]) => (current === undefined || current.withdrawnOn === '' ? [] : current));
      const obligations = obligationsOf(group, mandates, { receiverBodies, ofFamily, confirmed: ofGroup.confirmed.get(key) ?? [] });
      const standing = (obligation: GroupObligation): Standing => {
        if (!mayRead) return untold;
        const now = standingOf(obligation, evidence, today, settings);
        return resting.has(key) ? standingAtRest(now) : now;
      };
      return { group, settings, inForce: mandates.flatMap(([current]) => current ?? []), withdrawn, evidence, obligations: obligations.map((obligation) => ({ obligation, standing: standing(obligation) })) };
    });
}
