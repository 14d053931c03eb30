import { datesIn } from './datesIn';
import { deadlineIn } from './deadlineIn';

describe('the dates of a text', () => {
  it.each<[string, readonly string[]]>([
    ['den 12 mars 2024', ['2024-03-12']],
    ['2024-03-12 och 5/6 2025', ['2024-03-12', '2025-06-05']],
    ['före den 28 februari efterföljande år', ['02-28']],
    ['senast 1 november', ['11-01']],
    ['15/3', ['03-15']],
    ['12 March 2024, March 5, 2025 and the 1st of May', ['2024-03-12', '2025-03-05', '05-01']],
    ['den 3. maj 2023', ['2023-05-03']],
    ['29 februari', ['02-29']],
    ['sista november, utgången av februari 2028 och sista februari', ['11-30', '2028-02-29', 'sista februari']],
    ['2020-mm-dd', ['2020-mm-dd']],
    ['hösten 2026 och maj 2027', ['hösten 2026', 'maj 2027']],
    ['2024-13-45', ['2024-13-45']],
    ['30 februari 2024', ['30 februari 2024']],
    ['RS 2024-123, § 45, 1–3 uppgifter, 2018:1937, a1/2b', []],
    ['patienter i maj', []]
  ])('%s', (text, dates) => {
    expect(datesIn(text).map(({ value }) => value)).toEqual(dates);
  });

  it('has a deadline where a word of time says so', () => {
    expect(deadlineIn('Mötet den 3 maj beslutar om planen, senast den 15 juni.')?.value).toBe('06-15');
    expect(deadlineIn('Mötet hålls den 3 maj.')).toBeNull();
    expect(deadlineIn('Sent no later than 1 June 2026.')?.value).toBe('2026-06-01');
  });
});
