import { siteRole } from './siteRole';

describe('a role on the command line', () => {
  it('names what a person does', () => {
    expect(siteRole('reader')).toEqual({ kind: 'reader' });
    expect(siteRole('flows')).toEqual({ kind: 'flows' });
    expect(siteRole('writer:rag-barnonkologi')).toEqual({ kind: 'writer', groupKey: 'rag-barnonkologi' });
    expect(siteRole('recorder:rpo-barn')).toEqual({ kind: 'recorder', bodyKey: 'rpo-barn' });
    expect(siteRole('nominator:kalmar')).toEqual({ kind: 'nominator', regionKey: 'kalmar' });
    expect(siteRole('judge:kalmar')).toEqual({ kind: 'judge', regionKey: 'kalmar' });
  });

  it.each(['', 'läsare', 'writer', 'writer:', 'judge', 'nominator:', 'reader:rpo-barn', 'constructor'])('refuses %p and names it', (word) => {
    expect(() => siteRole(word)).toThrow(word);
  });
});
