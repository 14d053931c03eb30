import { blankProfile } from './blankProfile';
import { extendedProfile } from './extendedProfile';
import type { GroupProfile } from './groupProfile';
import { groupsPastEnd } from './groupsPastEnd';
import type { Group } from './roster';

const group = (key: string): Group => ({ key, kind: 'rag', name: key, subject: key, programmeArea: '', healthcareRegions: [], mandators: ['rpo'], templateFamily: '' });
const until = (day: string): Partial<GroupProfile> => ({ lifetime: { kind: 'timeLimited', until: day } });

describe('groups past their end', () => {
  const found = (profiles: Readonly<Record<string, Partial<GroupProfile>>>, date: string): readonly (readonly [string, string])[] =>
    groupsPastEnd(Object.keys(profiles).map(group), new Map(Object.entries(profiles).map(([key, profile]) => [key, { ...blankProfile(key), ...profile }])), date).map(
      (one) => [one.group.key, one.until] as const
    );

  it('are those limited in time from the day after their last, the longest past first', () => {
    const profiles = { a: until('2026-03-11'), b: until('2024-02-29'), c: until('2026-03-12'), d: { lifetime: { kind: 'permanent' } as const }, e: {} };
    expect(found(profiles, '2026-03-12')).toEqual([['b', '2024-02-29'], ['a', '2026-03-11']]);
    expect(found(profiles, '2026-03-13').map(([key]) => key)).toEqual(['b', 'a', 'c']);
  });

  it('are none of those that are closed, or have been extended', () => {
    const closing = { date: '2026-01-31', decidedBy: 'RPO', paragraph: '', mergedInto: '' };
    const extension = { before: '2025-12-31', until: '2026-12-31', date: '2026-01-10', decidedBy: 'RPO', paragraph: '3' };
    const extended = extendedProfile({ ...blankProfile('b'), ...until('2025-12-31') }, extension);
    expect(found({ a: { ...until('2025-12-31'), closing }, b: extended }, '2026-03-12')).toEqual([]);
    expect(found({ b: extended }, '2027-01-01')).toEqual([['b', '2026-12-31']]);
    expect(extendedProfile(extended, extension)).toBe(extended);
    expect(extendedProfile(extended, { ...extension, before: '2026-12-31', until: '' }).lifetime).toEqual({ kind: 'permanent' });
  });
});
