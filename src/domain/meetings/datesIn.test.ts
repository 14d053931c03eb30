import { datesIn } from './datesIn';

describe('dates in a pasted text', () => {
  it('are read as people write them, each once and in order', () => {
    const text = 'Torsdag 30 april 2026\t2026-03-12\r\n12 mars 2026; 1 Jan. 2027\n9/6 2026 och 10/6-2026, 2026-3-2';
    expect(datesIn(text)).toEqual(['2026-03-02', '2026-03-12', '2026-04-30', '2026-06-09', '2026-06-10', '2027-01-01']);
  });

  it('are none where no such day exists', () => {
    expect(datesIn('2026-02-30, 31 april 2026, 40/13 2026, i mars, § 12')).toEqual([]);
  });
});
