import * as fc from 'fast-check';
import { newSeat } from '../roster/newSeat';
import { newTerm } from '../roster/newTerm';
import type { Seat, Term } from '../roster/roster';
import { attendanceByRegion } from './attendanceByRegion';
import { seatAttendances } from './groupMeeting';
import { heldSeats } from './heldSeats';

const seatNamed = (key: string, regionKey: string): Seat => newSeat({ key, groupKey: 'rag-x', regionKey });
const termNamed = (seatKey: string, personKey: string, from: string, to: string): Term =>
  newTerm({ key: `${seatKey}-${personKey}`, seatKey, groupKey: 'rag-x', personKey, from, to });

const seats = [seatNamed('s1', 'kalmar'), seatNamed('s2', ''), seatNamed('s3', 'jonkoping'), seatNamed('s4', 'kalmar')];
const terms = [
  termNamed('s1', 'ada', '2024-01-01', '2026-12-31'),
  termNamed('s1', 'bo', '2027-01-01', ''),
  termNamed('s2', 'cia', '2024-02-29', '2028-02-29'),
  termNamed('s3', 'dag', '2026-12-31', '2026-12-31')
];

describe('the seats that are held on a day', () => {
  it.each([
    ['2026-12-31', ['s3 dag', 's1 ada', 's2 cia']],
    ['2027-01-01', ['s1 bo', 's2 cia']],
    ['2028-02-29', ['s1 bo', 's2 cia']],
    ['2028-03-01', ['s1 bo']],
    ['2023-12-31', []]
  ])('on %s are those whose terms cover it, those outside the regions last', (date, held) => {
    expect(heldSeats(seats, terms, date).map(({ seat, personKey }) => `${seat.key} ${personKey}`)).toEqual(held);
  });
});

describe('attendance by region', () => {
  it('counts a substitute as somebody who came', () => {
    const how = { s1: 'substitute', s2: 'present', s3: 'absent', s4: 'present' } as const;
    expect(attendanceByRegion(seats, (key) => how[key as keyof typeof how])).toEqual([
      { regionKey: 'kalmar', present: 2, seats: 2, places: [{ seatKey: 's1', how: 'substitute' }, { seatKey: 's4', how: 'present' }] },
      { regionKey: '', present: 1, seats: 1, places: [{ seatKey: 's2', how: 'present' }] },
      { regionKey: 'jonkoping', present: 0, seats: 1, places: [{ seatKey: 's3', how: 'absent' }] }
    ]);
  });

  it('loses no seat and counts none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('', 'kalmar', 'jonkoping'), fc.constantFrom(...seatAttendances)), { maxLength: 30 }), (given) => {
        const found = attendanceByRegion(given.map(([regionKey], index) => seatNamed(String(index), regionKey)), (key) => given[Number(key)]![1]);
        expect(found.reduce((sum, region) => sum + region.seats, 0)).toBe(given.length);
        expect(found.reduce((sum, { present }) => sum + present, 0)).toBe(given.filter(([, how]) => how !== 'absent').length);
      })
    );
  });
});
