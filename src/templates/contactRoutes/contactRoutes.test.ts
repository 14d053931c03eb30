import { writtenSentences } from '../../domain/followup/writtenSentences';
import { reachedKey } from '../../domain/groupRoom/reachedKey';
import { routesIn } from '../../domain/groupRoom/routesIn';
import type { FoundRoute } from '../../domain/groupRoom/routesIn';
import type { Answers } from '../../domain/mandate/answer';
import { emptyAnswer } from '../../domain/mandate/emptyAnswer';
import { renderDocument } from '../../domain/mandate/renderDocument';
import { templates } from '../templates';
import { contactRoutesOf } from './contactRoutesOf';

const newest = new Map(templates.map((template) => [template.family, template]));

function routes(family: string, answers: Answers = {}): ReadonlyMap<string, FoundRoute> {
  const template = newest.get(family);
  const document = template && renderDocument(template, { group: 'Läkemedel', programmeArea: 'Barn och ungdomars hälsa' }, answers);
  return new Map(routesIn(contactRoutesOf(family), document ? writtenSentences(document) : []).map((route) => [reachedKey(route.reaches), route]));
}

describe('how people are reached from the families’ groups', () => {
  it('is known for the same of every family, and for a family nobody knows', () => {
    const all = ['group', 'region', 'mandator', 'all-rpo', 'one-rpo'];
    for (const family of [...newest.keys(), 'nobodys', '']) {
      expect([...routes(family).keys()]).toEqual(all);
      const keys = contactRoutesOf(family).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('goes through the process support of the councils to all programme areas, and through its own to one, where a collaboration group’s mandate says so', () => {
    const found = routes('sydostra-rsg');
    expect(found.get('all-rpo')).toMatchObject({
      said: { sectionKey: 'kommunikation', text: expect.stringContaining('via kunskapsrådets processtöd') as string },
      stops: [{ body: { by: 'kind', kind: 'kunskapsrad' }, roles: ['processSupport'] }]
    });
    expect(found.get('one-rpo')).toMatchObject({
      said: { text: 'Information som berör enstaka programområden förmedlas via respektive programområdes processtöd.' },
      stops: [{ body: { by: 'chosen' }, roles: ['processSupport'] }]
    });
    expect(found.get('mandator')?.said).toBeNull();
  });

  it('goes through the convener to the programme area’s process support, and through the programme area to the others only where the text says so', () => {
    const plain = routes('sydostra-rag');
    expect(plain.get('mandator')).toMatchObject({ said: { sectionKey: 'sammankallande' }, stops: [{ body: { by: 'group' } }, { body: { by: 'mandator' }, roles: ['processSupport'] }] });
    expect(plain.get('all-rpo')).toMatchObject({ said: null, stops: [{ body: { by: 'kind', kind: 'stab' } }] });
    const saying = 'RAG X rapporterar till RPO Y som har att tillse att övriga berörda RPO informeras och involveras i kunskapsarbetet.';
    const written = routes('sydostra-rag', { rapportering: { ...emptyAnswer('paragraphs'), text: saying } });
    expect(written.get('all-rpo')).toMatchObject({ said: { text: saying }, stops: [{ body: { by: 'mandator' } }] });
    expect(written.get('one-rpo')?.said?.text).toBe(saying);
    const taken = routes('sydostra-rag', { rapportering: { ...emptyAnswer('paragraphs'), text: 'Övriga berörda RPO informeras inte.' } });
    expect(taken.get('all-rpo')?.said).toBeNull();
  });
});
