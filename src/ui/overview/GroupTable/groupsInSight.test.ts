import { newSeat } from '../../../domain/roster/newSeat';
import type { OverviewGroup, OverviewPlace } from '../../../domain/overview/overview';
import { groupsInSight } from './groupsInSight';

const place = (key: string, kind: 'held' | 'vacant'): OverviewPlace => {
  const seat = newSeat({ key, groupKey: 'g', regionKey: 'kalmar', role: 'member', profession: 'Barnläkare' });
  return kind === 'vacant'
    ? { kind, seat, since: '2026-03-01' }
    : { kind, seat, person: 'Åsa Öberg', from: '2024-01-01', to: '2027-12-31', isActive: true, isFollowed: false, endsSoon: false };
};

/** A group with so many places that are held, and so many that are vacant. */
const group = (held: number, vacant: number): OverviewGroup => ({
  group: { key: 'g', name: 'RAG', kind: 'rag', programmeArea: '', mandators: [] },
  places: [...Array.from({ length: held }, (_, at) => place(`h${at}`, 'held')), ...Array.from({ length: vacant }, (_, at) => place(`v${at}`, 'vacant'))],
  withoutLead: null,
  pastEnd: '',
  mandate: { publicState: 'none', documentUrl: '', reviewDate: '', workingState: 'none', mandateKey: '' }
});

const many = (count: number, one: OverviewGroup): readonly OverviewGroup[] => Array.from({ length: count }, () => one);

describe('the groups that fill a window', () => {
  it('are as many as have fifteen rows together, a group without a place being a row', () => {
    expect(groupsInSight(many(40, group(5, 0)), 'alla', false)).toBe(3);
    expect(groupsInSight(many(40, group(4, 0)), 'alla', false)).toBe(4);
    expect(groupsInSight(many(40, group(0, 0)), 'alla', false)).toBe(15);
  });

  it('count the rows that are shown: of many places those that are empty, and of a choice its own', () => {
    expect(groupsInSight(many(40, group(20, 3)), 'alla', true)).toBe(5);
    expect(groupsInSight(many(40, group(20, 1)), 'vakanta', false)).toBe(15);
  });

  it('are all there are when these are few', () => {
    expect(groupsInSight(many(2, group(1, 0)), 'alla', false)).toBe(2);
    expect(groupsInSight([], 'alla', false)).toBe(0);
  });
});
