import { formatDate } from './formatDate';

describe('formatDate', () => {
  it('writes the month in words, in both languages', () => {
    expect(formatDate('2026-03-12', 'sv-SE')).toBe('12 mars 2026');
    expect(formatDate('2026-03-12', 'en-US')).toBe('12 March 2026');
  });

  it('gives back what is no date', () => {
    expect(formatDate('2026-mm-dd', 'sv-SE')).toBe('2026-mm-dd');
    expect(formatDate('', 'sv-SE')).toBe('');
  });
});
