import type { WorkingState } from '../../domain/approval/caseState';
import type { IsoDate } from '../../domain/mandate/answer';
import { sameAddress } from '../../domain/roster/sameAddress';
import { obligationsOfGroup } from '../followup/obligationsOfGroup';
import type { FollowupPorts } from '../followup/followupPorts';
import type { GroupFollowup } from '../followup/groupFollowup';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { EstablishedMandate } from '../ports/establishedMandates';
import type { Ports } from '../ports/ports';
import type { CurrentUser } from '../ports/session';
import { readGroupRoster } from '../rosters/readGroupRoster';
import type { GroupRoster } from '../rosters/readGroupRoster';
import type { GroupRoom, RoomMandate, RoomWork } from './groupRoom';
import { ownRosterEvidence } from './ownRosterEvidence';

export type RoomPorts = FollowupPorts & Pick<Ports, 'seatEditor' | 'clearances' | 'compositionNotes' | 'rosterParameters' | 'clock' | 'caseIndex' | 'mandates'>;

/** In force before withdrawn, then by the decision, the newest first. */
const mandateOrder = (one: RoomMandate, other: RoomMandate): number =>
  Number(one.withdrawnOn !== '') - Number(other.withdrawnOn !== '') || decidedOn(other).localeCompare(decidedOn(one));

const decidedOn = ({ text, file }: RoomMandate): string => text?.decisionDate ?? file?.decisionDate ?? '';

/** What readers may know of a group's mandates, by its texts and by its files. */
function mandatesOf({ inForce, withdrawn }: GroupFollowup, files: readonly EstablishedMandate[]): readonly RoomMandate[] {
  const texts = [...inForce, ...withdrawn];
  const keys = [...new Set([...texts.map(({ content }) => content.mandateKey), ...files.map(({ mandateKey }) => mandateKey)])];
  return keys
    .map((mandateKey): RoomMandate => {
      const text = texts.find(({ content }) => content.mandateKey === mandateKey) ?? null;
      const file = files.find((one) => one.mandateKey === mandateKey) ?? null;
      return { mandateKey, text, file, withdrawnOn: text?.withdrawnOn || file?.withdrawnOn || '' };
    })
    .sort(mandateOrder);
}

/** Where a case is over: what is left of it is told as the mandate. */
const ended: readonly WorkingState[] = ['published', 'superseded', 'withdrawn'];

/** Cases that are not over, then drafts that have never been handed in. */
function workOf(drafts: readonly string[], rows: readonly CaseIndexRow[]): readonly RoomWork[] {
  const cases = rows.filter(({ state }) => !ended.includes(state)).map((row): RoomWork => ({ mandateKey: row.mandateKey, row }));
  const begun = drafts.filter((key) => !rows.some(({ mandateKey }) => mandateKey === key));
  return [...cases, ...begun.map((mandateKey) => ({ mandateKey, row: null }))];
}

/** The seats that a person sits on or is to, known by the address of their account. */
function seatsOf({ email, login }: CurrentUser, { stories, people }: GroupRoster): GroupRoom['me']['seats'] {
  const isMe = (personKey: string): boolean => sameAddress(people.get(personKey)?.email ?? '', email || login);
  return stories.filter(({ current, coming }) => [current, ...coming].some((term) => term !== null && isMe(term.personKey)));
}

/**
 * All that is shown of a group, in one batch, and another when somebody sits in it whom its own writers do not keep.
 * @throws Failure `missing` when there is no such group
 */
export async function readGroupRoom(ports: RoomPorts, groupKey: string, today: IsoDate): Promise<GroupRoom> {
  const { roster: store, session } = ports;
  const reading = { bodies: store.groups(), profile: store.profile(groupKey), roster: readGroupRoster(ports, groupKey) };
  const evidence = Promise.all([reading.bodies, reading.profile, reading.roster]).then(([bodies, profile, roster]) => {
    const group = bodies.find(({ key }) => key === groupKey);
    return new Map(group ? [[groupKey, ownRosterEvidence(group, profile, roster)] as const] : []);
  });
  const [followup, bodies, profile, roster, files, rows, drafts, user, isParticipant, writes, keepsAll] = await Promise.all([
    obligationsOfGroup(ports, groupKey, { today, rosters: evidence }, reading.bodies),
    reading.bodies,
    reading.profile,
    reading.roster,
    ports.established.ofGroups([groupKey]),
    ports.caseIndex.ofGroups([groupKey]),
    ports.mandates.keysOf(groupKey),
    session.user(),
    session.isParticipant(),
    session.mayWriteFor(groupKey),
    session.mayKeepRosters()
  ]);
  return {
    today,
    group: followup.group,
    profile,
    bodies,
    mandates: mandatesOf(followup, files),
    work: isParticipant ? workOf(drafts, rows) : [],
    roster,
    followup,
    me: { user, isParticipant, writes, keepsAll, seats: seatsOf(user, roster) }
  };
}
