import { membersOutside } from '../membersOutside';
import type { Check } from '../standing';

/** Each member also sits in the other group. */
export const belongsTo: Check<'belongsTo'> = ({ demand, other }, standing) =>
  membersOutside(other, standing).map((member) => ({ kind: 'notMemberOf', groupKey: standing.group.key, demand, ...member }));
