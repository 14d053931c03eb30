import { groups } from '../lists/groups';
import { caseIndex } from '../lists/caseIndex';
import { ledger } from '../lists/ledger';
import { meetings } from '../lists/meetings';
import { seats } from '../lists/rosters';
import { indexedOrder, whereAnyOf, whereEquals, whereFrom, whereIdAbove, whereWithinIds } from './query';

describe('a filter', () => {
  it('stands on an indexed column and escapes its value', () => {
    expect(whereEquals(ledger, 'MandateKey', "m'1")).toBe("MandateKey eq 'm''1'");
    expect(whereEquals(caseIndex, 'IsOpen', true)).toBe('IsOpen eq 1');
    expect(whereIdAbove(7)).toBe('ID gt 7');
    expect(whereFrom(meetings, 'MeetingDate', '2026-03-12')).toBe("MeetingDate ge '2026-03-12'");
    const either = whereAnyOf(ledger, 'MandateKey', ['m1', 'm2'])[0];
    expect(either && whereWithinIds(7, 12, either)).toBe("ID gt 7 and ID le 12 and (MandateKey eq 'm1' or MandateKey eq 'm2')");
  });

  it('is refused on a column without index', () => {
    // @ts-expect-error the compiler refuses it as well
    expect(() => whereEquals(ledger, 'SnapshotKey', 'x')).toThrow('Ledger.SnapshotKey is not indexed');
    // @ts-expect-error so does it here
    expect(() => whereFrom(meetings, 'PapersBy', '2026')).toThrow('Meetings.PapersBy is not indexed');
    // @ts-expect-error an unknown column likewise
    expect(() => whereEquals(groups, 'Nothing', 'x')).toThrow('Groups.Nothing is not indexed');
  });

  it('and an order stand on an index alike', () => {
    expect(indexedOrder(caseIndex, 'FoldedTo')).toBe('FoldedTo');
    // @ts-expect-error the compiler refuses it as well
    expect(() => indexedOrder(caseIndex, 'State')).toThrow('CaseIndex.State is not indexed');
  });

  it('over many values is cut into filters that an address can hold, and loses none', () => {
    for (const beginning of ['g', 'en-lång-nyckel-av-det-slag-som-en-grupp-kan-ha-om-ingen-har-kortat-den-']) {
      const keys = Array.from({ length: 45 }, (_, index) => `${beginning}${index}`);
      const filters = whereAnyOf(caseIndex, 'GroupKey', keys);
      expect(filters.length).toBeGreaterThan(1);
      for (const filter of filters) expect(encodeURIComponent(filter).length).toBeLessThanOrEqual(1500);
      expect(filters.join(' or ')).toBe(keys.map((key) => `GroupKey eq '${key}'`).join(' or '));
    }
    expect(whereAnyOf(caseIndex, 'GroupKey', [])).toEqual([]);
  });

  it('over many values among others keeps to the same length', () => {
    const among = ['kalmar', 'vastra-gotaland'].map((key) => whereEquals(seats, 'RegionKey', key));
    const filters = whereAnyOf(seats, 'GroupKey', Array.from({ length: 70 }, (_, index) => `npo-nagot-langre-${index}`), among);
    expect(whereAnyOf(seats, 'GroupKey', ['a', 'b'], among)).toEqual(["(GroupKey eq 'a' or GroupKey eq 'b') and (RegionKey eq 'kalmar' or RegionKey eq 'vastra-gotaland')"]);
    expect(filters.flatMap((filter) => filter.match(/npo-nagot-langre-\d+/g))).toHaveLength(70);
    for (const filter of filters) expect(encodeURIComponent(filter).length).toBeLessThanOrEqual(1500 + '()'.length);
    expect(whereAnyOf(seats, 'GroupKey', [], among)).toEqual([]);
  });
});
