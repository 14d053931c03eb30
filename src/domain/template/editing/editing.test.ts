import { clauses, templateSources } from '../../../templates/templates';
import { checkTemplate } from '../checking/checkTemplate';
import { fieldKeys } from './fieldKeys';
import { fieldOfKind } from './fieldOfKind';
import { keyFrom } from './keyFrom';
import { newBlock } from './newBlock';
import { newFamily } from './newFamily';
import { newSection } from './newSection';
import { nextVersion } from './nextVersion';
import { usesOfClause } from './usesOfClause';

const [source] = templateSources;
const about = { name: 'Råd för primärvård', healthcareRegion: 'norra', groupKind: 'rpo' } as const;

describe('a key', () => {
  it('is made of words, and of no other key', () => {
    expect(keyFrom('Sakkunnigas uppdrag', [])).toBe('sakkunnigas-uppdrag');
    expect(keyFrom('  Öron, näsa & hals ', [])).toBe('oron-nasa-hals');
    expect(keyFrom('Uppdrag', ['uppdrag', 'uppdrag-2'])).toBe('uppdrag-3');
    expect(keyFrom('–', [])).toBe('text');
  });
});

describe('a new family', () => {
  it('begins as a copy with nothing to mend, or empty', () => {
    const copy = newFamily(about, source, ['norra-rpo']);
    expect(copy).toMatchObject({ family: 'rad-for-primarvard', version: 1, name: about.name, sections: source.sections, changes: '' });
    expect(checkTemplate(copy, clauses, [])).toEqual(checkTemplate({ ...source, version: 1 }, clauses, []));
    expect(newFamily(about, null, []).sections).toEqual([]);
    expect(newFamily(about, null, ['rad-for-primarvard']).family).toBe('rad-for-primarvard-2');
  });
});

describe('what is added to a template', () => {
  it('has a key nothing else has', () => {
    const section = newSection(source.sections[0].heading, source);
    expect(source.sections.map(({ key }) => key)).not.toContain(section.key);
    const field = newBlock('field', ['fraga']);
    expect(field).toMatchObject({ kind: 'field', field: { key: 'fraga-2' } });
  });

  it('keeps the guidance and the sentence when a field becomes of another kind', () => {
    const date = { ...fieldOfKind('date', 'a'), sentence: 'Senast {date}.', isOptional: true } as const;
    expect(fieldOfKind('number', 'a', date)).toMatchObject({ kind: 'number', sentence: 'Senast {date}.', isOptional: true });
    expect(fieldOfKind('seats', 'a', date)).toEqual({ kind: 'seats', key: 'a', guidance: date.guidance, isOptional: true });
  });
});

describe('the next version', () => {
  it('is one above the highest there is, and says nothing yet of what has changed', () => {
    expect(nextVersion(source, [1, 2, 4])).toMatchObject({ version: 5, changes: '', family: source.family });
  });
});

describe('what a template asks for and uses', () => {
  it('is found in all its sections', () => {
    expect(fieldKeys(source)).toContain('uppdrag');
    const [used] = clauses;
    for (const user of usesOfClause(used.key, templateSources)) {
      expect(JSON.stringify(user.source)).toContain(`"key":"${used.key}","version":${user.version}`);
    }
    expect(usesOfClause(used.key, templateSources).length).toBeGreaterThan(1);
    expect(usesOfClause('none', templateSources)).toEqual([]);
  });
});
