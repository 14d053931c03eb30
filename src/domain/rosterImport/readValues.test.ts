import { seatRoleStrings } from '../../loc/seatRoles/strings';
import type { SeatRole } from '../roster/roster';
import { regions } from '../roster/regions';
import { guessColumns } from './guessColumns';
import { readDay } from './values/readDay';
import { readRegion } from './values/readRegion';
import { readRole } from './values/readRole';
import { readYesNo } from './values/readYesNo';
import '../../testing/interface/english';

describe('a cell', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024/2/9', '2024-02-09'],
    ['20240229', '2024-02-29'],
    ['29/2 2024', '2024-02-29'],
    ['29.2.2024', '2024-02-29'],
    ['29/02/2024', '2024-02-29'],
    ['29 februari 2024', '2024-02-29'],
    [' 1 jan. 2024', null],
    ['2024-02-29T00:00:00', '2024-02-29'],
    ['45351', '2024-02-29'],
    ['45351,75', '2024-02-29'],
    ['25569', '1970-01-01'],
    ['2025-02-29', null],
    ['31/4 2024', null],
    ['2024', null],
    ['mars 2024', null],
    ['från 2024-01-01', null],
    ['1', null],
    ['999999', null]
  ])('with %s names the day %s', (cell, day) => {
    expect(readDay(cell)).toBe(day);
  });

  it('names a region in the ways regions are written', () => {
    for (const { key, name } of regions) {
      expect(readRegion(name)).toBe(key);
      expect(readRegion(name.replace(/^Region /, '').toUpperCase())).toBe(key);
    }
    expect(['Jönköping', 'Kalmar', 'Örebro', 'VGR', 'Hallands län', 'Utanför regionerna', 'Atlantis'].map(readRegion)).toEqual(['jonkoping', 'kalmar', 'orebro', 'vastra-gotaland', 'halland', '', null]);
  });

  it('names a role by the product’s own words in both languages, and by others', () => {
    for (const { roles } of Object.values(seatRoleStrings)) {
      for (const role of Object.keys(roles) as readonly SeatRole[]) expect(readRole(roles[role])).toBe(role);
    }
    expect(['Ordf.', 'Deltagare', 'Processledare', 'kung'].map(readRole)).toEqual(['chair', 'member', 'processSupport', null]);
  });

  it('says yes or no', () => {
    expect(['Ja', 'x', 'TRUE', 'nej', '0', 'kanske'].map(readYesNo)).toEqual([true, true, true, false, false, null]);
  });
});

describe('headings', () => {
  it('are known whatever their letters and brackets', () => {
    const found = guessColumns(['GRUPP *', 'Roll', 'Region/län', 'För- och efternamn', 'E-post:', 'Fr.o.m', 'Till och med (tomt: tills vidare)', '', 'Namn']);
    expect([...found]).toEqual([['group', 0], ['role', 1], ['name', 3], ['email', 4], ['from', 5], ['to', 6]]);
  });
});
