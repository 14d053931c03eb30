import fc from 'fast-check';
import type { OverviewGroup } from '../../../domain/overview/overview';
import type { Seat } from '../../../domain/roster/roster';
import { groupChoice, groupChoices, matching } from './groupChoices';
import { byName, inOrder } from './groupOrder';
import { newSeat } from '../../../domain/roster/newSeat';

const seat: Seat = newSeat({ key: 's', groupKey: 'g', regionKey: 'kalmar', role: 'member', profession: 'Barnläkare' });

/** A group with one place whose term ends on the day; `vacant` for none on it. */
const group = (name: string, ends: string, publicState: 'inForce' | 'none' = 'none'): OverviewGroup => ({
  group: { key: name, name, kind: 'rag', programmeArea: '', mandators: [] },
  places: [
    ends === 'vacant'
      ? { kind: 'vacant', seat, since: '2026-03-01' }
      : { kind: 'held', seat, person: 'Åsa Öberg', from: '2024-01-01', to: ends, isActive: true, isFollowed: false, endsSoon: false }
  ],
  withoutLead: null,
  pastEnd: '',
  mandate: { publicState, documentUrl: '', reviewDate: '', workingState: 'none', mandateKey: '' }
});

const names = (rows: readonly OverviewGroup[]): readonly string[] => rows.map((row) => row.group.name);

describe('the order of groups', () => {
  it('is Swedish by name', () => {
    const rows = ['Ögon', 'Ärr', 'Zoonoser', 'Ångest', 'Allergi'].map((name) => group(name, ''));
    expect(names(inOrder(byName(rows), 'group', 'ascending'))).toEqual(['Allergi', 'Zoonoser', 'Ångest', 'Ärr', 'Ögon']);
  });

  it('puts vacant seats before dates and open-ended terms after', () => {
    const rows = [group('A', ''), group('B', '2027-01-31'), group('C', 'vacant'), group('D', '2026-12-31')];
    expect(names(inOrder(rows, 'ends', 'ascending'))).toEqual(['C', 'D', 'B', 'A']);
  });

  it('puts mandates in force before those that are missing', () => {
    const rows = [group('A', ''), group('B', '', 'inForce'), group('C', '')];
    expect(names(inOrder(rows, 'mandate', 'ascending'))).toEqual(['B', 'A', 'C']);
  });

  it('is turned by turning it, names among equals too', () => {
    const rows = byName([group('C', ''), group('B', '2027-01-31'), group('A', '')]);
    expect(names(inOrder(rows, 'ends', 'ascending'))).toEqual(['B', 'A', 'C']);
    expect(names(inOrder(rows, 'ends', 'descending'))).toEqual(['C', 'A', 'B']);
  });

  it('loses and doubles no group, whatever the column and direction', () => {
    const rows = fc.uniqueArray(fc.string(), { maxLength: 12 }).map((all) => all.map((name) => group(name, '2026-12-31')));
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('group' as const, 'ends' as const, 'mandate' as const),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (given, column, direction) => {
          const sorted = inOrder(byName(given), column, direction);
          expect(new Set(sorted)).toEqual(new Set(given));
          expect(sorted).toHaveLength(given.length);
        }
      )
    );
  });
});

describe('narrowing the groups', () => {
  it('finds every word in group, person or profession, in any case and order', () => {
    const row = group('RAG Barndiabetes', '2026-12-31');
    expect(matching('öberg BARNDIABETES')(row)).toBe(true);
    expect(matching('barnläkare')(row)).toBe(true);
    expect(matching('öberg hjärta')(row)).toBe(false);
    expect(matching('')(row)).toBe(true);
  });

  it('shows all groups for a choice nobody knows', () => {
    expect(groupChoice('slutar')).toBe('slutar');
    expect(groupChoice('constructor')).toBe('alla');
  });

  it('counts every group as either in force or missing', () => {
    const rows = [group('A', '', 'inForce'), group('B', '', 'none')];
    expect(names(rows.filter(groupChoices.ikraft))).toEqual(['A']);
    expect(names(rows.filter(groupChoices.saknas))).toEqual(['B']);
  });
});
