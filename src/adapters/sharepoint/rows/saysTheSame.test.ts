import { saysTheSame } from './saysTheSame';

describe('a row read back', () => {
  it('says the same when it has every value, with nothing for empty text and in whatever form its lines break', () => {
    expect(saysTheSame({ Text: 'ett\r\ntvå', Place: null, More: 1 }, { Text: 'ett\ntvå', Place: '' })).toBe(true);
  });

  it('does not when a value differs, is missing or is of another kind', () => {
    expect(saysTheSame({ Text: 'ett' }, { Text: 'två' })).toBe(false);
    expect(saysTheSame({}, { Text: 'ett' })).toBe(false);
    expect(saysTheSame({ Part: '1' }, { Part: 1 })).toBe(false);
    expect(saysTheSame({ Text: 'ett två' }, { Text: 'ett\ntvå' })).toBe(false);
  });
});
