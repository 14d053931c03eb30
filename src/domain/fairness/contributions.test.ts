import * as fc from 'fast-check';
import { newSeat } from '../roster/newSeat';
import { groupNamed } from '../../testing/groupNamed';
import type { Contribution } from './contribution';
import { contributionKey } from './contributionKey';
import { contributionParties } from './contributionParties';
import { readAmount } from './readAmount';

const given = (more: Partial<Contribution>): Contribution => ({ key: '', groupKey: 'g', regionKey: '', organisation: '', year: 2025, hours: 1, fullTimePercent: 0, cost: 0, ...more });

describe('who may put something into a group', () => {
  it('are its regions, then the municipalities on its seats and whoever has done it before, each once', () => {
    const groups = [groupNamed('g', 'rag', 'RAG')];
    const seats = ['Kommunerna i Östergötland', 'Kommunerna i Kalmar län'].map((organisation, at) => newSeat({ key: `s${at}`, groupKey: 'g', regionKey: '', role: 'municipal', organisation }));
    const contributions = [given({ regionKey: 'kalmar' }), given({ organisation: 'Patientföreningen' }), given({ organisation: 'Kommunerna i Kalmar län' }), given({ groupKey: 'h', organisation: 'Annan' })];
    expect(contributionParties('g', { groups, seats, contributions }).map(({ regionKey, organisation }) => regionKey || organisation)).toEqual([
      'jonkoping', 'kalmar', 'ostergotland', 'Kommunerna i Kalmar län', 'Kommunerna i Östergötland', 'Patientföreningen'
    ]);
    expect(contributionParties('none', { groups, seats, contributions })).toEqual([]);
  });

  it('have a row each, whatever they are called, within what a key may hold', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.string({ minLength: 1, maxLength: 300 }), (one, other) => {
        const key = (organisation: string): string => contributionKey(given({ organisation }));
        expect(key(one) === key(other)).toBe(one === other);
        expect(key(one).length).toBeLessThan(200);
        expect(key(one)).not.toBe(contributionKey(given({})));
      })
    );
  });
});

describe('an amount as it is written', () => {
  it.each([['', 0], ['12,5', 12.5], ['1 250', 1250], ['1\u00a0250,5', 1250.5], ['0', 0], ['-1', null], ['12,5,5', null], ['tolv', null], ['1e9', null], ['2000000000', null], ['NaN', null]])('%s', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
});
