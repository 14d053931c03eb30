import { freezeRoster } from './freezeRoster';
import { newPerson } from './newPerson';
import { newSeat } from './newSeat';
import { newTerm } from './newTerm';
import { readRoster } from './readRoster';
import type { RosterContent } from './rosterSnapshot';

const term = (seatKey: string, more: object) => newTerm({ key: `t-${seatKey}`, seatKey, groupKey: 'nag', personKey: seatKey, from: '2024-01-01', ...more });

const roster = {
  mandateKey: 'm',
  snapshotKey: 's',
  group: { key: 'nag', name: 'NAG Diabetes' },
  seats: ['a', 'b', 'c'].map((key) => newSeat({ key, groupKey: 'nag', regionKey: 'kalmar' })),
  terms: [term('a', { interests: 'cleared', interestsUntil: '2026-03-12' }), term('b', { interests: 'declared' })],
  people: [newPerson({ key: 'a', name: 'Ada Påhittad' }), newPerson({ key: 'b', name: 'Bo Påhittad' })]
};

const frozen = (isClearanceDemanded: boolean, date: string): RosterContent => readRoster(freezeRoster({ ...roster, isClearanceDemanded, date }).canonical);

const standings = ({ places }: RosterContent): readonly unknown[] => places.map(({ held, person, from }) => [held, person, from]);

describe('a frozen roster', () => {
  it('tells who sat there though the seat was not active, where cleared interests are demanded', () => {
    expect(standings(frozen(true, '2026-03-12'))).toEqual([['held', 'Ada Påhittad', '2024-01-01'], ['notActive', 'Bo Påhittad', '2024-01-01'], ['vacant', '', '']]);
    expect(standings(frozen(true, '2026-03-13'))[0]).toEqual(['notActive', 'Ada Påhittad', '2024-01-01']);
    expect(standings(frozen(false, '2026-03-13')).map((place) => (place as readonly string[])[0])).toEqual(['held', 'held', 'vacant']);
  });

  it('is read as it was kept before seats that were not active were told, and not in a format that nobody knows', () => {
    const { canonical } = freezeRoster({ ...roster, isClearanceDemanded: false, date: '2026-03-12' });
    const older = canonical.replace('uppdrag.roster.2', 'uppdrag.roster.1');
    expect(readRoster(older)).toEqual({ ...readRoster(canonical), format: 'uppdrag.roster.1' });
    expect(() => readRoster(canonical.replace('uppdrag.roster.2', 'uppdrag.roster.9'))).toThrow('uppdrag.roster.9');
  });
});
