/** @jest-environment node */
import type { MandateHeader } from '../../../application/ports/mandateStore';
import type { Answers } from '../../../domain/mandate/answer';
import { mandates, mandateSections } from '../../../schema/lists/mandates';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

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
    expect(await writer().read('m1')).toMatchObject({ header: header('m1'), sections: [] });
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

  it('show colleagues the newest sections of all drafts, and readers none', async () => {
    const newest = await site.ports('participant').mandates.newestSections(1);
    expect(newest).toEqual([{ mandateKey: 'm2', groupKey: 'rag-x', answers: saying('sedan') }]);
    expect(await site.ports('participant').mandates.newestSections(50)).toHaveLength(2);
    expect(await site.ports('reader').mandates.newestSections(50)).toEqual([]);
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

  it.each([
    ['no JSON', '{"uppdrag":', {}],
    ['something else', '[1,2]', {}],
    ['answers of another form', '{"uppdrag":{"kind":"paragraphs","text":7},"leveranser":{"kind":"listOrText","items":"x"}}', {
      uppdrag: { kind: 'paragraphs', text: '' },
      leveranser: { kind: 'listOrText', form: 'list', items: [], text: '' }
    }]
  ])('can be read and written on when a colleague’s row holds %s', async (what, stored, read) => {
    const key = `section${what.length}`;
    const colleague = siteOf(site.connection('colleague.x'));
    const row = { RowKey: `m2.${key}`, MandateKey: 'm2', GroupKey: 'rag-x', SectionKey: key, Answers1: stored };
    await addRow(colleague, mandateSections, 'rag-x', row);
    const section = (await writer().sections('m2')).find(({ sectionKey }) => sectionKey === key);
    expect(section?.answers).toEqual(read);
    const saved = await writer().saveSection(header('m2'), key, saying('nytt'), section?.version ?? '');
    expect(saved.answers).toEqual(saying('nytt'));
  });

  it('have empty names when the header’s cannot be read', async () => {
    const header = { MandateKey: 'm8', GroupKey: 'rag-x', TemplateFamily: 'f', TemplateVersion: 1 };
    await addRow(siteOf(site.connection('writer.x')), mandates, 'rag-x', { ...header, Variables: '{"group":7' });
    expect((await writer().read('m8')).header.variables).toEqual({ group: '', programmeArea: '' });
  });

  describe('when they follow their template to a new version', () => {
    const newer = (key: string): MandateHeader => ({ ...header(key), template: { family: 'sydostra-rag', version: 3 } });

    it('say what the new version says, all at once, also when asked twice', async () => {
      await writer().create(header('r1'));
      await writer().saveSection(header('r1'), 'uppdrag', saying('gammalt'), '');
      const from = await writer().read('r1');
      const sections = [{ sectionKey: 'uppdrag', answers: saying('nytt') }, { sectionKey: 'tid', answers: saying('tid') }];
      const { mandate, late } = await writer().revise(from, newer('r1'), sections);
      expect(mandate.header).toEqual(newer('r1'));
      // They are written side by side: which comes first is not said.
      const uppdrag = mandate.sections.find(({ sectionKey }) => sectionKey === 'uppdrag');
      expect(mandate.sections).toHaveLength(2);
      expect(mandate.sections).toEqual(expect.arrayContaining(sections.map((section) => expect.objectContaining(section))));
      expect(late).toEqual([]);
      expect((await writer().revise(from, newer('r1'), sections)).mandate).toEqual(mandate);
      const again = await writer().saveSection(newer('r1'), 'uppdrag', saying('skrivet'), uppdrag?.version ?? '');
      expect(await writer().sections('r1')).toContainEqual(again);
    });

    it('read as before when that is interrupted, and go on from what was written', async () => {
      await writer().create(header('r2'));
      await writer().saveSection(header('r2'), 'uppdrag', saying('gammalt'), '');
      const from = await writer().read('r2');
      const left = { RowKey: 'r2.3.uppdrag', MandateKey: 'r2', GroupKey: 'rag-x', SectionKey: 'uppdrag', TemplateVersion: 3, Answers1: JSON.stringify(saying('halvvägs')) };
      await addRow(siteOf(site.connection('writer.x')), mandateSections, 'rag-x', left);
      expect(await writer().read('r2')).toEqual(from);
      const { mandate } = await writer().revise(from, newer('r2'), [{ sectionKey: 'uppdrag', answers: saying('nytt') }]);
      expect(mandate.sections.map(({ answers }) => answers)).toEqual([saying('nytt')]);
    });

    it('are left alone when somebody has written meanwhile, and tell a writer who comes late', async () => {
      await writer().create(header('r3'));
      const first = await writer().saveSection(header('r3'), 'uppdrag', saying('ett'), '');
      const from = await writer().read('r3');
      const second = await writer().saveSection(header('r3'), 'uppdrag', saying('två'), first.version);
      await expect(writer().revise(from, newer('r3'), [])).rejects.toMatchObject({ kind: 'conflict' });
      const { mandate } = await writer().revise(await writer().read('r3'), newer('r3'), [{ sectionKey: 'uppdrag', answers: saying('nytt') }]);
      await expect(writer().saveSection(header('r3'), 'uppdrag', saying('sent'), second.version)).rejects.toMatchObject({ kind: 'conflict' });
      await expect(writer().saveSection(header('r3'), 'nytt', saying('sent'), '')).rejects.toMatchObject({ kind: 'conflict' });
      await expect(writer().saveSection(header('r3'), 'uppdrag', saying('sent'), mandate.sections[0]?.version ?? '')).rejects.toMatchObject({ kind: 'conflict' });
      expect((await writer().sections('r3')).map(({ answers }) => answers)).toEqual([saying('nytt')]);
    });

    it('are refused to other groups’ writers', async () => {
      const stranger = site.ports('writer.y').mandates;
      await expect(stranger.revise(await stranger.read('m1'), newer('m1'), [{ sectionKey: 'uppdrag', answers: saying('intrång') }])).rejects.toMatchObject({ kind: 'denied' });
      expect((await writer().read('m1')).header).toEqual(header('m1'));
    });
  });

  it('are found by the family of their template', async () => {
    const keys = (await writer().ofFamily('sydostra-rag')).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['m1', 'm2', 'm0']));
    expect(await writer().ofFamily('mellansverige-rag')).toEqual([]);
    expect(await site.ports('reader').mandates.ofFamily('sydostra-rag')).toEqual([]);
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
