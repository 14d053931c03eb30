import type { Group, GroupKind } from '../roster/roster';

/** The other groups of a kind in a group's healthcare regions, in the order given. */
export const bodiesOfKind = (kind: GroupKind, group: Group, bodies: readonly Group[]): readonly Group[] =>
  bodies.filter((body) => body.kind === kind && body.key !== group.key && body.healthcareRegions.some((key) => group.healthcareRegions.includes(key)));
