import type { CountedDelegation } from '../../domain/approval/delegations';
import type { Substitute } from '../../domain/approval/substitutes';
import { substitutesOf } from '../../domain/approval/substitutes';
import type { IsoDate } from '../../domain/mandate/answer';
import type { BodyMembers, DecisionMaker } from '../ports/decisionMakers';

/** A SharePoint group and the bodies whose decisions its members record: in a small set-up one group for all of them. */
export interface RecordingGroup {
  /** Empty for bodies that no SharePoint group is bound to. */
  readonly sharePointGroup: string;
  readonly bodies: readonly string[];
  /** Who records today, a current substitute included; null when the user may not see who is in the group. */
  readonly recorders: readonly DecisionMaker[] | null;
  /** Everybody who stands in for the members, did or will. */
  readonly substitutes: readonly Substitute[];
  /** Accounts whose time as a substitute is over and who still are, or may be, in the group. */
  readonly lapsed: readonly Substitute[];
  /** True when the user may put people into the group and take them out. */
  readonly mayChange: boolean;
}

const order: readonly Substitute['standing'][] = ['lapsed', 'upcoming', 'current'];

/** Each account once. A substitute of several bodies of the group stands as where the period is most alive. */
function substitutesOfAll(bodies: readonly string[], delegations: readonly CountedDelegation[], today: IsoDate): readonly Substitute[] {
  const found = new Map<string, Substitute>();
  for (const substitute of bodies.flatMap((body) => substitutesOf(body, delegations, today))) {
    const known = found.get(substitute.record.substitute);
    if (!known || order.indexOf(substitute.standing) > order.indexOf(known.standing)) found.set(substitute.record.substitute, substitute);
  }
  return [...found.values()].sort((one, other) => one.record.from.localeCompare(other.record.from));
}

/** Bodies by the SharePoint group that records for them, with who does so today. */
export function recordingGroups(
  all: readonly BodyMembers[],
  delegations: readonly CountedDelegation[],
  today: IsoDate
): readonly RecordingGroup[] {
  const names = [...new Set(all.map(({ sharePointGroup }) => sharePointGroup))];
  return names.map((sharePointGroup) => {
    const own = all.filter((body) => body.sharePointGroup === sharePointGroup);
    const bodies = own.map(({ body }) => body);
    const { members = null, mayChange = false } = own[0] ?? {};
    const substitutes = substitutesOfAll(bodies, delegations, today);
    const standingOf = (account: string): Substitute['standing'] | undefined =>
      substitutes.find(({ record }) => record.substitute === account)?.standing;
    const isMember = ({ record }: Substitute): boolean => members === null || members.some(({ account }) => account === record.substitute);
    return {
      sharePointGroup,
      bodies,
      recorders: members && members.filter(({ account }) => (standingOf(account) ?? 'current') === 'current'),
      substitutes,
      lapsed: substitutes.filter((substitute) => substitute.standing === 'lapsed' && isMember(substitute)),
      mayChange
    };
  });
}

/** True when it is known that nobody can record the decisions of the group's bodies. */
export const hasNobody = ({ recorders }: RecordingGroup): boolean => recorders !== null && recorders.length === 0;
