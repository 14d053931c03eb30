import { composition, quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('a rule stated in two places', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Respektive region svarar för sin ledamots kostnader.', ['Respektive region svarar för sin ledamots kostnader.']],
    ['Varje region betalar för sina deltagare.', ['Varje region betalar för sina deltagare.']],
    ['Kostnaderna bör fördelas rättvist mellan regionerna över tid.', ['Kostnaderna bör fördelas rättvist mellan regionerna över tid.']],
    ['Gruppen har två deltagare från varje region.', []],
    ['Deltagarna har god kunskap om vad vården kostar.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(composition(text)), 'sameRuleTwice')).toEqual(expected);
  });

  it('may be the group’s own twice', () => {
    const findings = reviewRag({
      ...reporting('Gruppen för minnesanteckningar vid varje möte.'),
      ...composition('Vid mötena ska protokoll föras.')
    });
    expect(quotes(findings, 'sameRuleTwice')).toEqual(['Vid mötena ska protokoll föras.']);
  });
});
