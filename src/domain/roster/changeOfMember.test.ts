import fc from 'fast-check';
import { applyChange } from './applyChange';
import { changeOfMember } from './changeOfMember';
import { confirmedOf } from './confirmedOf';
import { newSeat } from './newSeat';
import { newTerm } from './newTerm';
import { problemsOfChange } from './problemsOfChange';
import type { Term } from './roster';
import { sharesADay } from './sharesADay';

const seat = newSeat({ key: 's', groupKey: 'g' });
const term = (key: string, from: string, to = ''): Term => newTerm({ key, seatKey: 's', groupKey: 'g', personKey: `p-${key}`, from, to });
const change = (terms: readonly Term[], begin: Term) => changeOfMember('k', terms.map(confirmedOf), terms, begin, null);

describe('a change of member', () => {
  it('ends the term of the one who sits there the day before, and keeps its note', () => {
    const old = { ...term('old', '2024-01-01', '2027-12-31'), note: 'Vald på nytt' };
    expect(change([old], term('new', '2026-03-01')).adjust).toEqual({ termKey: 'old', from: '2024-01-01', to: '2026-02-28', note: 'Vald på nytt' });
  });

  it('ends nothing on an empty seat, nor a term that is over by then', () => {
    expect(change([], term('new', '2026-03-01')).adjust).toBeNull();
    expect(change([term('old', '2024-01-01', '2026-02-28')], term('new', '2026-03-01')).adjust).toBeNull();
  });

  it('ends the one who sits there on a later day, not today', () => {
    const terms = [term('now', '2024-01-01', '2026-12-31'), term('next', '2027-01-01')];
    expect(change(terms, term('later', '2028-01-01')).adjust).toMatchObject({ termKey: 'next', to: '2027-12-31' });
  });

  it('leaves no two terms on one day, after any sequence of changes that can be made', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);
    const begins = fc.array(fc.tuple(day, fc.option(day, { nil: '' })), { maxLength: 8 });
    fc.assert(
      fc.property(begins, (given) => {
        const confirmed = given.reduce<readonly ReturnType<typeof confirmedOf>[]>((before, [from, to], at) => {
          const next = changeOfMember(`k${at}`, before, [], term(`t${at}`, from, to), null);
          return problemsOfChange(seat, { confirmed: before, pending: null }, next).length > 0 ? before : applyChange(before, next);
        }, []);
        confirmed.forEach((one, at) => confirmed.slice(at + 1).forEach((other) => expect(sharesADay(one, other)).toBe(false)));
      }),
      { seed: 6 }
    );
  });
});
