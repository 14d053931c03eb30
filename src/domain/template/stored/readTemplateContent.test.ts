import { clauses, templateSources } from '../../../templates/templates';
import { canonicalize } from '../../mandate/canonicalize';
import { readClause } from './readClause';
import { readTemplateContent } from './readTemplateContent';
import { templateContent } from './templateContent';

const [source] = templateSources;
const stored = (change: object): string => canonicalize({ source: { ...source, ...change }, clauses });

describe('a template as it is kept', () => {
  it.each(templateSources.map((kept) => [`${kept.family} version ${kept.version}`, kept] as const))(
    '%s reads back as it was written, word for word',
    (_name, kept) => {
      const content = templateContent(kept, clauses);
      expect(readTemplateContent(canonicalize(content))).toEqual(content);
    }
  );

  it('has no more of the clauses than it uses', () => {
    const paragraph = { kind: 'paragraph', text: 'Text.' } as const;
    const clause = (version: number) => ({ key: 'k', version, name: 'K', mark: 'fixed', blocks: [paragraph], changes: '' }) as const;
    const section = { key: 'a', meaning: 'other', heading: 'A', blocks: [{ kind: 'clause', key: 'k', version: 2 }] } as const;
    const content = templateContent({ ...templateSources[0], sections: [section] }, [clause(1), clause(2)]);
    expect(content.clauses.map(({ version }) => version)).toEqual([2]);
    expect(readClause(canonicalize(clause(2)))).toEqual(clause(2));
  });

  it.each([
    ['a text that is none', { title: 7 }, 'source.title is not a text'],
    ['a section without blocks', { sections: [{ key: 'a', meaning: 'other', heading: 'A' }] }, 'source.sections[0].blocks is not a list'],
    ['a meaning nobody knows', { sections: [{ key: 'a', meaning: 'x', heading: 'A', blocks: [] }] }, 'source.sections[0].meaning'],
    [
      'a block of an unknown kind',
      { sections: [{ key: 'a', meaning: 'other', heading: 'A', blocks: [{ kind: 'picture' }] }] },
      'source.sections[0].blocks[0].kind'
    ],
    [
      'a clause it uses that is not with it',
      { sections: [{ key: 'a', meaning: 'other', heading: 'A', blocks: [{ kind: 'clause', key: 'finansiering', version: 99 }] }] },
      'finansiering version 99'
    ],
    ['something it does not know, which the next save would lose', { colour: 'red' }, 'source.colour is not a property that is known']
  ])('is refused for %s, with the place named', (_case, change, message) => {
    expect(() => readTemplateContent(stored(change))).toThrow(message);
  });

  it('is refused when it is no JSON, or a list', () => {
    expect(() => readTemplateContent('{')).toThrow();
    expect(() => readTemplateContent('[]')).toThrow('The text is not an object');
  });
});
