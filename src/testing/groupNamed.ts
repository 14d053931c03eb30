import type { Group, GroupKind } from '../domain/roster/roster';

/** A group or body of Sydöstra with nothing but its name. */
export const groupNamed = (key: string, kind: GroupKind, name: string): Group => ({
  key,
  kind,
  name,
  subject: name,
  programmeArea: '',
  healthcareRegions: ['sydostra'],
  mandators: [],
  templateFamily: ''
});
