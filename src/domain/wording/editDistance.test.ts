import { editDistance } from './editDistance';

describe('the distance between two words', () => {
  it('counts letters added, taken away, exchanged and put in each other’s place', () => {
    expect(editDistance('arbetssätt', 'arbetsätt', 3)).toBe(1);
    expect(editDistance('arbetsätt', 'arbetssätt', 3)).toBe(1);
    expect(editDistance('tidplan', 'tidplam', 3)).toBe(1);
    expect(editDistance('kostnad', 'kosntad', 3)).toBe(1);
    expect(editDistance('syfte', 'syfte', 3)).toBe(0);
    expect(editDistance('', 'ab', 3)).toBe(2);
  });

  it('does not count further than asked', () => {
    expect(editDistance('samarbete', 'finansiering', 2)).toBe(3);
    expect(editDistance('samverkan', 'samarbete', 2)).toBe(3);
  });
});
