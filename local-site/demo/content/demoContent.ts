import type { Roster } from '../../../src/application/ports/rosterStore';
import { demoGroups } from './groups';
import { demoRoster } from './rosters';
import { collaborationGroups } from './sydostra/collaborationGroups';
import { programmeAreas } from './sydostra/programmeAreas';
import { sydostraRoster } from './sydostra/rosters';
import { workingGroups } from './sydostra/workingGroups';

/** How much the demo holds: a choice of groups, or Sydöstra in full. */
export type DemoSize = 'small' | 'sydostra';

function wholeOfSydostra(today: Date): Roster {
  const small = demoRoster(today);
  const known = new Set(demoGroups.map(({ key }) => key));
  const groups = [...demoGroups, ...[...programmeAreas, ...collaborationGroups, ...workingGroups].filter(({ key }) => !known.has(key))];
  const seated = new Set(small.seats.map(({ groupKey }) => groupKey));
  // A region as such is a body that decides, and the staff are employed: neither has a roster.
  const unseated = groups.filter(
    ({ key, kind, healthcareRegions }) =>
      healthcareRegions.includes('sydostra') && !seated.has(key) && kind !== 'stab' && !key.startsWith('region-'),
  );
  const more = sydostraRoster(unseated, today);
  return {
    groups,
    seats: [...small.seats, ...more.seats],
    terms: [...small.terms, ...more.terms],
    people: [...small.people, ...more.people],
  };
}

/** Groups of the demo and who sits in them; the same for the same day. */
export const demoContent = (size: DemoSize, today: Date): Roster => (size === 'small' ? demoRoster(today) : wholeOfSydostra(today));
