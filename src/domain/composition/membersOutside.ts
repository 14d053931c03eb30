import type { GroupReference } from '../roster/groupReference';
import { referredGroup } from '../roster/referredGroup';
import { countsAsMember } from './countsAsMember';
import type { Holder } from './holder';
import { holder } from './holder';
import { sitting } from './sitting';
import type { Standing } from './standing';

/** A member of the group who does not sit in the other. */
export interface MemberOutside extends Holder {
  readonly otherKey: string;
}

/** The members who do not sit in another group; none when that group or its seats are not known. */
export function membersOutside(reference: GroupReference, standing: Standing): readonly MemberOutside[] {
  const other = referredGroup(reference, standing.group, standing.profile, standing.index);
  const inside = other && sitting(other.key, standing);
  if (!inside) return [];
  return standing.seats.flatMap(({ seat, term }) =>
    term && countsAsMember(seat, standing.rules) && !inside.has(term.personKey) ? [{ ...holder(seat, term), otherKey: other.key }] : []
  );
}
