import { membersOutside } from '../membersOutside';
import type { Check } from '../standing';

/** Each member is one of the source's. */
export const drawnFrom: Check<'drawnFrom'> = ({ demand, source }, standing) =>
  membersOutside(source, standing).map(({ otherKey, ...member }) => ({
    kind: 'notDrawnFrom',
    groupKey: standing.group.key,
    demand,
    sourceKey: otherKey,
    ...member
  }));
