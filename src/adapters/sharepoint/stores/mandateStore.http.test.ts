/** @jest-environment node */
import type { MandateHeader } from '../../../application/ports/mandateStore';
import type { Answers } from '../../../domain/mandate/answer';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';

const header = (key: string, groupKey = 'rag-x'): MandateHeader => ({
  key,
  groupKey,
  template: { family: 'sydostra-rag', version: 2 },
  variables: { group: "Barn 'onkologi' & hematologi", programmeArea: 'Barn' }
});
const saying = (text: string): Answers => ({ uppdrag: { kind: 'paragraphs', text } });

describe('working drafts on a site', () => {
  let site: BareSite;
  const writer = (): ReturnType<BareSite['ports']>['mandates'] => site.ports('writer.x').mandates;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('are made once, however often they are asked for', async () => {
    await writer().create(header('m1'));
    await writer().create(header('m1'));
    await writer().create(header('m2'));
    await writer().create(header('m0'));
    expect(await writer().keysOf('rag-x')).toEqual(['m1', 'm2', 'm0']);
    expect(await writer().read('m1')).toEqual({ header: header('m1'), sections: [] });
  });

  it('keep what is written in a section, with who and when', async () => {
    const text = 'Rad ett\nRad två — “citat”, <b>märkning</b> & 👩‍⚕️ \u200fhöger\u200f';
    const saved = await writer().saveSection(header('m1'), 'uppdrag', saying(text), '');
    expect(saved).toMatchObject({ sectionKey: 'uppdrag', answers: saying(text), editor: 'Writer X' });
    expect(Date.parse(saved.modified)).not.toBeNaN();
    expect((await writer().read('m1')).sections).toEqual([saved]);
    const again = await writer().saveSection(header('m1'), 'uppdrag', saying('annat'), saved.version);
    expect(again.version).not.toBe(saved.version);
    expect(await site.ports('colleague.x').mandates.sections('m1')).toEqual([again]);
  });

  it('tell two people who edit at once, and lose nothing of the first', async () => {
    const first = await writer().saveSection(header('m2'), 'uppdrag', saying('först'), '');
    const colleague = site.ports('colleague.x').mandates;
    await expect(colleague.saveSection(header('m2'), 'uppdrag', saying('samtidigt'), '')).rejects.toMatchObject({ kind: 'conflict' });
    const second = await colleague.saveSection(header('m2'), 'uppdrag', saying('sedan'), first.version);
    await expect(writer().saveSection(header('m2'), 'uppdrag', saying('för sent'), first.version)).rejects.toMatchObject({
      kind: 'conflict'
    });
    expect(await writer().sections('m2')).toEqual([second]);
  });

  it('take a repeated save as done', async () => {
    const first = await writer().saveSection(header('m0'), 'uppdrag', saying('a'), '');
    expect(await writer().saveSection(header('m0'), 'uppdrag', saying('a'), '')).toEqual(first);
    const second = await writer().saveSection(header('m0'), 'uppdrag', saying('b'), first.version);
    expect(await writer().saveSection(header('m0'), 'uppdrag', saying('b'), first.version)).toEqual(second);
  });

  it('hold a section of the longest answers, in parts, unchanged', async () => {
    const long = saying('å"\\\n'.repeat(20_000));
    const saved = await writer().saveSection(header('m0'), 'lang', long, '');
    expect(saved.answers).toEqual(long);
    expect((await writer().sections('m0')).find(({ sectionKey }) => sectionKey === 'lang')?.answers).toEqual(long);
    await expect(writer().saveSection(header('m0'), 'for-lang', saying('x'.repeat(200_000)), '')).rejects.toMatchObject({
      kind: 'invalid'
    });
  });

  it('are refused to other groups’ writers, and nothing is written', async () => {
    const stranger = site.ports('writer.y').mandates;
    await expect(stranger.create(header('m9'))).rejects.toMatchObject({ kind: 'denied' });
    const [section] = await stranger.sections('m1');
    await expect(stranger.saveSection(header('m1'), 'uppdrag', saying('intrång'), section?.version ?? '')).rejects.toMatchObject({
      kind: 'denied'
    });
    await expect(stranger.saveSection(header('m1'), 'nytt', saying('intrång'), '')).rejects.toMatchObject({ kind: 'denied' });
    expect(await writer().keysOf('rag-x')).not.toContain('m9');
    expect(JSON.stringify(await writer().read('m1'))).not.toContain('intrång');
  });

  it('are out of readers’ sight', async () => {
    const reader = site.ports('reader').mandates;
    expect(await reader.keysOf('rag-x')).toEqual([]);
    await expect(reader.read('m1')).rejects.toMatchObject({ kind: expect.stringMatching(/missing|denied/) });
  });

  it('are missing when nobody has made them', async () => {
    await expect(writer().read('nope')).rejects.toMatchObject({ kind: 'missing' });
  });
});
