import fc from 'fast-check';
import { csvText } from './csvText';

describe('rows for Swedish Excel', () => {
  it('begin with a byte order mark, and have semicolons and CRLF', () => {
    expect(csvText([['Å', 'b'], ['c', 'd']])).toBe('\uFEFFÅ;b\r\nc;d\r\n');
  });

  it('quote what would end a cell', () => {
    expect(csvText([['a;b', 'c"d', 'e\nf']])).toBe('\uFEFF"a;b";"c""d";"e\nf"\r\n');
  });

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '  =HYPERLINK("x")', '\r=1'])('hold no formula: %j', (text) => {
    expect(csvText([[text]]).replace('\uFEFF', '').replace(/^"/, '')).toMatch(/^'/);
  });

  it('never begin a cell with what runs, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvText([[text]]).slice(1, -2).replace(/^"/, '');
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      })
    );
  });
});
