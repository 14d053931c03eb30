import { sourceOf } from '../../../testing/importing/sourceOf';
import { templates } from '../../../templates/templates';
import type { Group } from '../../roster/roster';
import { importDocument } from '../importDocument';
import { matchGroup } from './matchGroup';

const group = (key: string, subject: string, more: Partial<Group> = {}): Group => ({
  key,
  kind: 'rag',
  name: `RAG ${subject}`,
  subject,
  programmeArea: '',
  healthcareRegions: ['sydostra'],
  mandators: [],
  templateFamily: 'sydostra-rag',
  ...more
});
const imported = importDocument(sourceOf('published', 'barnonkologi.txt'), templates, { today: '2026-11-01' });
const own = group('a', 'Barnonkologi och hematologi');
const found = (...groups: readonly Group[]) => {
  const match = matchGroup(imported, groups);
  return { group: match.group?.key ?? null, candidates: match.candidates.map(({ key }) => key) };
};

describe('the group of an imported document', () => {
  it('is the one of its name, however the name’s letters are written', () => {
    expect(found(group('b', 'Barnneurologi'), own)).toEqual({ group: 'a', candidates: ['a'] });
    expect(found(group('a', 'BARNONKOLOGI OCH  HEMATOLOGI'))).toMatchObject({ group: 'a' });
    expect(found(group('a', 'Onkologi', { name: 'Regional arbetsgrupp Barnonkologi och hematologi' }))).toMatchObject({ group: 'a' });
  });

  it('is only a candidate when the name is merely like it', () => {
    expect(found(group('b', 'Barnonkologi och barnhematologi'))).toEqual({ group: null, candidates: ['b'] });
  });

  it.each([
    ['family', { templateFamily: 'mellansverige-rag' }],
    ['programme area', { programmeArea: 'Cancersjukdomar' }],
    ['healthcare region', { healthcareRegions: ['norra'] }]
  ])('is only a candidate when its %s is another', (_what, more) => {
    expect(found({ ...own, ...more })).toEqual({ group: null, candidates: ['a'] });
    expect(found({ ...own, ...more }, { ...own, key: 'b' })).toEqual({ group: 'b', candidates: ['b', 'a'] });
  });

  it('is for a person to choose when two have the name', () => {
    expect(found(own, { ...own, key: 'b' })).toEqual({ group: null, candidates: ['a', 'b'] });
  });

  it('is none when no name is like it', () => {
    expect(found(group('b', 'Diabetes'))).toEqual({ group: null, candidates: [] });
  });
});
