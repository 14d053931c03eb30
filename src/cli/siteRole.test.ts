import { siteRole } from './siteRole';

describe('a role on the command line', () => {
  it('names what a person does', () => {
    expect(siteRole('reader')).toEqual({ kind: 'reader' });
    expect(siteRole('flows')).toEqual({ kind: 'flows' });
    expect(siteRole('writer:rag-barnonkologi')).toEqual({ kind: 'writer', groupKey: 'rag-barnonkologi' });
    expect(siteRole('recorder:rpo-barn')).toEqual({ kind: 'recorder', bodyKey: 'rpo-barn' });
  });

  it.each(['', 'läsare', 'writer', 'writer:', 'reader:rpo-barn', 'constructor'])('refuses %p and names it', (word) => {
    expect(() => siteRole(word)).toThrow(word);
  });
});
