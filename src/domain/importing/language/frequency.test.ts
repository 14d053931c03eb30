import { type Frequency, frequencyIn } from './frequency';
import { yearsOf } from './yearsOf';

const frequency = (times: number, every: number, unit: Frequency['unit']): Frequency => ({ times, every, unit });

describe('how often something happens', () => {
  it.each<[string, Frequency | null]>([
    ['två gånger per år', frequency(2, 1, 'year')],
    ['2-4 ggr/år', frequency(2, 1, 'year')],
    ['minst tre fysiska möten årligen', frequency(3, 1, 'year')],
    ['en gång i kvartalet', frequency(1, 1, 'quarter')],
    ['twice per half-year', frequency(2, 1, 'halfYear')],
    ['fire gange om året', frequency(4, 1, 'year')],
    ['varannan vecka', frequency(1, 2, 'week')],
    ['vart tredje år', frequency(1, 3, 'year')],
    ['veckovisa avstämningar', frequency(1, 1, 'week')],
    ['årlig handlingsplan', frequency(1, 1, 'year')],
    ['högst två gånger per år', null],
    ['två regioner', null],
    ['sex dimensioner per region', null],
    ['åriga och månader', null]
  ])('%s', (text, expected) => {
    expect(frequencyIn(text)?.frequency ?? null).toEqual(expected);
  });
});

describe('years of a period', () => {
  it.each<[string, number | null]>([
    ['i tvåårsperioder', 2],
    ['för en period av två år i taget', 2],
    ['3-årig', 3],
    ['a two-year term', 2],
    ['två till tre år', null],
    ['2–3 år', null],
    ['vart tredje år', 3],
    ['under 2024', null],
    ['i många år', null]
  ])('%s', (text, expected) => {
    expect(yearsOf(text)).toBe(expected);
  });
});
