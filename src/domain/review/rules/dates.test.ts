import { deliveries, quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('dates', () => {
  it.each([
    ['Rapporten lämnas den 30 februari 2027.', ['30 februari 2027']],
    ['Rapporten lämnas 2027-13-01.', ['2027-13-01']],
    ['Rapporten lämnas den 31 april varje år.', ['31 april']],
    ['Rapporten lämnas den 29 februari 2028.', []],
    ['Rapporten lämnas före den 29 februari.', []]
  ])('that no calendar has, in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'impossibleDate')).toEqual(expected);
  });

  it.each([
    ['Rapporten lämnas den 1 mars 2024.', ['1 mars 2024']],
    ['Rapporten lämnas den 1 mars 2027.', []],
    ['Rapporten lämnas den 1 mars varje år.', []],
    ['Gruppen bildades den 1 mars 2019.', []],
    ['Fastställd av Regionsjukvårdsledningen 2024-03-12', []]
  ])('that are past, in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'pastDate')).toEqual(expected);
  });

  it('that are past and stand only among the data are named', () => {
    const findings = reviewRag({
      leveranser: {
        kind: 'deliverables',
        none: false,
        deliverables: [{ key: 'd', stage: 'interim', what: '', schedule: { kind: 'date', date: '2025-03-01' } }],
        sentence: 'Delleverans lämnas i mars.'
      }
    });
    expect(findings.map(({ code, fieldKey, values }) => [code, fieldKey, values.date])).toEqual([['pastDate', 'leveranser', '1 mars 2025']]);
    expect(quotes(reviewRag(deliveries('Delleverans lämnas den 1 mars 2025.')), 'pastDate')).toEqual(['1 mars 2025']);
  });
});
