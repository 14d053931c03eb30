import { quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('a list that lacks a comma', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Rapporten tar upp implementering förbättringskunskap och förändringskunskap.', ['implementering förbättringskunskap']],
    ['Rapporten tar upp uppföljning utvärdering samt forskning.', ['uppföljning utvärdering']],
    ['Rapporten tar upp implementering, uppföljning och utvärdering.', []],
    ['Rapporten tar upp gemensam uppföljning och utvärdering.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'missingComma')).toEqual(expected);
  });

  it('gets it by one click', () => {
    const [finding] = reviewRag(reporting('Rapporten tar upp uppföljning utvärdering samt forskning.')).filter(({ code }) => code === 'missingComma');
    expect(finding?.fix?.changes).toEqual(reporting('Rapporten tar upp uppföljning, utvärdering samt forskning.'));
  });
});
