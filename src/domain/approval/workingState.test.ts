import { workingStateOf } from './workingState';

describe('a stored state', () => {
  it('is one that is known, or none', () => {
    expect(workingStateOf('awaitingEstablishment')).toBe('awaitingEstablishment');
    for (const unknown of ['', 'toString', '__proto__', 'Established', null]) {
      expect(workingStateOf(unknown)).toBe('none');
    }
  });
});
