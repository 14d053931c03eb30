import { hoursIn } from './hoursIn';

describe('the hours of a time in words', () => {
  it.each([
    ['9.00–12.00', '09:00', '12:00'],
    ['kl. 13-15', '13:00', '15:00'],
    ['Kl 9:30 till 11', '09:30', '11:00'],
    ['00.00–23.59', '00:00', '23:59'],
    ['8.15', '08:15', '']
  ])('%s are %s to %s', (time, from, to) => {
    expect(hoursIn(time)).toEqual({ from, to });
  });

  it.each(['', 'förmiddag', '25.00–26.00', '12.00–9.00', '9.00–9.00', '2026-03-12'])('%s names none', (time) => {
    expect(hoursIn(time)).toBeNull();
  });
});
