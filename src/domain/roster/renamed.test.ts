import { blankProfile } from './blankProfile';
import { renamed } from './renamed';

describe('a group that is given another name', () => {
  it('keeps the old one among its former names, used until the day before', () => {
    expect(renamed(blankProfile('g'), 'RAG Diabetes', 'RAG Barndiabetes', '2026-03-01').formerNames).toEqual([{ name: 'RAG Diabetes', until: '2026-02-28' }]);
  });

  it('keeps nothing when the name is the same, and no former name that it has got back', () => {
    const profile = { ...blankProfile('g'), formerNames: [{ name: 'RAG A', until: '2020-12-31' }] };
    expect(renamed(profile, 'RAG B', 'RAG B', '2026-03-01')).toBe(profile);
    expect(renamed(profile, 'RAG B', 'RAG A', '2026-03-01').formerNames).toEqual([{ name: 'RAG B', until: '2026-02-28' }]);
  });
});
