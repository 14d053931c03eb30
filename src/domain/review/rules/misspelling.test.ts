import { deviation, quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('a word that is misspelt', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Gruppen beskriver sina arbetsätt varje höst.', ['arbetsätt']],
    ['Gruppen rapporterar till verksamhetschefsgupper varje höst.', ['verksamhetschefsgupper']],
    ['Gruppen bidrar med förändringkunskap.', ['förändringkunskap']],
    ['Två expertter utses varje höst.', ['expertter']],
    ['Samman kallande rapporterar varje höst.', ['Samman kallande']],
    ['Uppfölning och utvärdering sker varje höst.', ['Uppfölning']],
    ['Gruppen kartlägger vårdkejdan varje höst.', ['vårdkejdan']],
    ['Kvalitetmått redovisas i samverkannämnden.', ['Kvalitetmått', 'samverkannämnden']],
    ['Arbets gruppen lämnar minnes anteckningar.', ['Arbets gruppen', 'minnes anteckningar']],
    ['Arbetsrätt och patent är inte gruppens sak, och störningar heller.', []],
    ['Polysomnografi, aktigrafi och kronoterapi beskrivs varje höst.', []],
    ['Över tid förankras arbetet i hela vårdkedjan och mellan regionerna.', []],
    ['The group reports to the regional programme area every autumn, and the communication is regional.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'misspelling')).toEqual(expected);
  });

  it('is mended by one click, with its capital letter', () => {
    const [finding] = reviewRag(reporting('Samman kallande rapporterar.')).filter(({ code }) => code === 'misspelling');
    expect(finding?.fix?.changes).toEqual(reporting('Sammankallande rapporterar.'));
  });

  it('is said of a heading, and mended by the template’s', () => {
    const findings = reviewRag(deviation('arbetssatt', { heading: 'Arbetsätt' }));
    expect(findings.map(({ code, quote }) => [code, quote])).toEqual([['misspelling', 'Arbetsätt']]);
    expect(findings[0]?.fix?.changes).toEqual(deviation('arbetssatt', { heading: null }));
  });
});
