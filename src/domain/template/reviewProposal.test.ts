import { reviewProposal } from './reviewProposal';

describe('the day by which a mandate is proposed to be reviewed', () => {
  it('is its template’s years after the decision, and none where either is not known', () => {
    expect(reviewProposal('2026-03-12', 2)).toBe('2028-03-12');
    expect(reviewProposal('2028-02-29', 1)).toBe('2029-02-28');
    expect(reviewProposal('', 2)).toBe('');
    expect(reviewProposal('2026-03-12', null)).toBe('');
  });
});
