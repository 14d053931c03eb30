import type { Group, GroupKind } from '../roster/roster';
import { chainsOffered, proposeBinding } from './proposeBinding';
import type { BindingRecord } from './record';

const group = (key: string, kind: GroupKind, mandators: readonly string[] = [], region = 'sydostra'): Group => ({
  key,
  kind,
  name: key,
  subject: key,
  programmeArea: '',
  healthcareRegions: [region],
  mandators,
  templateFamily: ''
});

const groups = [
  group('rsl', 'regionsjukvardsledning'),
  group('au', 'arbetsutskott', ['rsl']),
  group('kr', 'kunskapsrad', ['rsl']),
  group('rpo', 'rpo', ['rsl', 'kr']),
  group('rsg', 'rsg', ['rsl']),
  group('rag', 'rag', ['rpo']),
  group('mv-lg', 'regionsjukvardsledning', [], 'mellansverige'),
  group('mv-rag', 'rag', ['mv-rpo'], 'mellansverige')
];

const proposals = (key: string): readonly BindingRecord[] => {
  const wanted = groups.find((candidate) => candidate.key === key)!;
  return chainsOffered(wanted).map((offered) => proposeBinding(offered, wanted, groups));
};

describe('a proposed binding', () => {
  it('lets the RPO establish its RAG, and the leadership an RPO that its council endorses', () => {
    expect(proposals('rag')).toMatchObject([{ chainKey: 'sydostra-rag', relations: { mandator: ['rpo'], establishingBody: ['rpo'] } }]);
    expect(proposals('rpo')).toMatchObject([{ relations: { mandator: ['rsl', 'kr'], endorser: ['kr'], establishingBody: ['rsl'] } }]);
  });

  it('finds bodies of the same healthcare region only', () => {
    expect(proposals('rsg')).toMatchObject([{ relations: { endorser: ['au'], establishingBody: ['rsl'] } }]);
    expect(proposals('mv-rag').map(({ chainKey, relations }) => [chainKey, relations.endorser])).toEqual([
      ['mellansverige-rag', undefined],
      ['mellansverige-rag-permanent', ['mv-lg']]
    ]);
  });

  it('leaves out a relation for which there is no body, and is none for a kind without a chain', () => {
    const lonely = group('ny', 'rag');
    expect(chainsOffered(lonely).map((offered) => proposeBinding(offered, lonely, groups).relations)).toEqual([{}]);
    expect(proposals('kr')).toEqual([]);
  });
});
