/** @jest-environment node */
import type { MandateHeader } from '../../../application/ports/mandateStore';
import type { Answers } from '../../../domain/mandate/answer';
import { mandateSections } from '../../../schema/lists/mandates';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const header = (key: string, version = 2): MandateHeader => ({
  key,
  groupKey: 'rag-x',
  template: { family: 'sydostra-rag', version },
  variables: { group: 'läkemedel', programmeArea: '' }
});
const saying = (text: string): Answers => ({ uppdrag: { kind: 'paragraphs', text } });
const sections = [{ sectionKey: 'uppdrag', answers: saying('inläst') }, { sectionKey: 'tid', answers: saying('tid') }];

describe('a draft given its whole text', () => {
  let site: BareSite;
  const drafts = (person = 'writer.x'): ReturnType<BareSite['ports']>['mandates'] => site.ports(person).mandates;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('appears with all of it, once', async () => {
    await drafts().fill(header('f1'), sections, null);
    await drafts().fill(header('f1'), sections, null);
    const filled = await drafts().read('f1');
    expect(filled.header).toEqual(header('f1'));
    // Sections are added side by side: the rows have no order of their own.
    expect(filled.sections).toHaveLength(sections.length);
    expect(filled.sections).toEqual(expect.arrayContaining(sections.map((section) => expect.objectContaining(section))));
    expect(await drafts().keysOf('rag-x')).toEqual(['f1']);
  });

  it('is not seen while it is half written, and is made whole by a repeat', async () => {
    const left = { Title: 'x', RowKey: 'f2.2.uppdrag', MandateKey: 'f2', GroupKey: 'rag-x', SectionKey: 'uppdrag', TemplateVersion: 2, Answers1: JSON.stringify(saying('halv')) };
    await addRow(siteOf(site.connection('writer.x')), mandateSections, 'rag-x', left);
    await expect(drafts().read('f2')).rejects.toMatchObject({ kind: 'missing' });
    expect(await drafts().keysOf('rag-x')).not.toContain('f2');
    await drafts().fill(header('f2'), sections, null);
    expect(await drafts().read('f2')).toMatchObject({ sections });
  });

  it('that was there and empty takes the text’s own version and names', async () => {
    await drafts().create({ ...header('f3', 1), variables: { group: 'Läkemedel', programmeArea: '' } });
    await drafts().fill(header('f3'), sections, await drafts().read('f3'));
    expect(await drafts().read('f3')).toMatchObject({ header: header('f3'), sections });
    // Kept once more, as when the answer was lost.
    await drafts().fill(header('f3'), sections, await drafts().read('f3'));
    expect(await drafts().read('f3')).toMatchObject({ header: header('f3'), sections });
  });

  it('that was there in the same version is completed, and not written over when somebody has written meanwhile', async () => {
    await drafts().create(header('f4'));
    await drafts().saveSection(header('f4'), 'tid', saying('tid'), '');
    await drafts().fill(header('f4'), sections, await drafts().read('f4'));
    const full = await drafts().read('f4');
    expect([...full.sections].sort((one, other) => (one.sectionKey < other.sectionKey ? 1 : -1))).toMatchObject(sections);

    await drafts().create(header('f5'));
    const seen = await drafts().read('f5');
    await drafts('colleague.x').saveSection(header('f5'), 'uppdrag', saying('skrivet'), '');
    await expect(drafts().fill(header('f5'), sections, seen)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(drafts().fill(header('f5', 3), sections, seen)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await drafts().sections('f5')).find(({ sectionKey }) => sectionKey === 'uppdrag')?.answers).toEqual(saying('skrivet'));
  });

  it('is refused to another group’s writer, and nothing of it is written', async () => {
    await expect(drafts('writer.y').fill(header('f6'), sections, null)).rejects.toMatchObject({ kind: 'denied' });
    await expect(drafts('writer.y').fill(header('f1'), [{ sectionKey: 'uppdrag', answers: saying('intrång') }], await drafts().read('f1'))).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) as string });
    expect(JSON.stringify(await drafts().read('f1'))).not.toContain('intrång');
    await expect(drafts().read('f6')).rejects.toMatchObject({ kind: 'missing' });
  });
});
