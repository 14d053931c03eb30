import { proposedGroup } from './proposedGroup';
import type { GroupWish } from './proposedGroup';
import type { Group } from './roster';

const wish: GroupWish = {
  kind: 'rag',
  healthcareRegion: 'sydostra',
  name: ' RAG Barnallergi ',
  mandator: 'rpo-barn',
  need: 'Köerna växer. ',
  begins: '2026-03-12',
  lifetime: { kind: 'timeLimited', until: '2027-12-31' }
};
const mandator: Group = {
  key: 'rpo-barn', kind: 'rpo', name: 'RPO Barn', subject: 'Barn', programmeArea: 'Barn och ungdomars hälsa', healthcareRegions: ['sydostra'], mandators: [], templateFamily: ''
};
const families = [
  { family: 'mellansverige-rag', healthcareRegion: 'mellansverige', groupKinds: ['rag'] as const },
  { family: 'sydostra-rag', healthcareRegion: 'sydostra', groupKinds: ['rag'] as const }
];
const seat = { from: 'memberPerRegion', regionKey: 'kalmar', organisation: '', role: 'member', profession: '', votes: true, requirement: 'required' } as const;

describe('a group that is to be started', () => {
  it('has its key, its subject, its programme area and its family from what was said', () => {
    const { group, profile } = proposedGroup(wish, [mandator], families, []);
    expect(group).toMatchObject({ key: 'rag-barnallergi', name: 'RAG Barnallergi', subject: 'Barnallergi', programmeArea: 'Barn och ungdomars hälsa', templateFamily: 'sydostra-rag', mandators: ['rpo-barn'] });
    expect(profile).toMatchObject({ groupKey: 'rag-barnallergi', need: 'Köerna växer.', lifetime: { kind: 'timeLimited', until: '2027-12-31' }, closing: null });
  });

  it('has the same keys each time, and never another group’s', () => {
    expect(proposedGroup(wish, [], families, [seat, seat])).toEqual(proposedGroup(wish, [], families, [seat, seat]));
    expect(proposedGroup(wish, [], families, [seat, seat]).seats.map(({ key }) => key)).toEqual(['rag-barnallergi-1', 'rag-barnallergi-2']);
    expect(proposedGroup(wish, [{ ...mandator, key: 'rag-barnallergi' }], families, []).group.key).toBe('rag-barnallergi-2');
  });

  it('has no family where no template is for it', () => {
    expect(proposedGroup({ ...wish, kind: 'lag' }, [], families, []).group.templateFamily).toBe('');
  });
});
