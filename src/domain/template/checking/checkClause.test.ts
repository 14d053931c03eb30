import { clauses } from '../../../templates/templates';
import type { FixedBlock } from '../block';
import type { Clause } from '../clause';
import { checkClause } from './checkClause';

const clause = (...blocks: readonly FixedBlock[]): Clause => ({ key: 'egen', version: 1, name: 'Egen', mark: 'fixed', blocks, changes: '' });
const codes = (written: Clause, ...existing: number[]): readonly string[] => checkClause(written, existing).map(({ code }) => code);

describe('a clause somebody writes', () => {
  it('has nothing wrong with it when it is sound, whatever rules the templates that use it have', () => {
    expect(codes(clause({ kind: 'paragraph', text: '{group} möts minst {meetings}.' }))).toEqual([]);
  });

  it('is told what is wrong', () => {
    expect(codes(clause())).toEqual(['sectionEmpty']);
    expect(codes({ ...clause({ kind: 'paragraph', text: 'x' }), name: '' })).toEqual(['valueMissing']);
    expect(codes({ ...clause({ kind: 'paragraph', text: 'x' }), key: 'Två ord' })).toEqual(['keyInvalid']);
    expect(codes(clause({ kind: 'bullets', items: ['{meeting}'] }))).toEqual(['placeholderUnknown']);
    expect(codes(clause({ kind: 'paragraph', text: 'x', when: { field: 'tid', options: ['a'] } }))).toEqual(['conditionInClause']);
    expect(codes({ ...clause({ kind: 'paragraph', text: 'x' }), version: 3, changes: 'Nytt.' }, 1)).toEqual(['versionHole']);
  });

  it('is sound as the product brings it', () => {
    for (const written of clauses) {
      const earlier = clauses.filter(({ key, version }) => key === written.key && version < written.version);
      expect(checkClause(written, earlier.map(({ version }) => version))).toEqual([]);
    }
  });
});
