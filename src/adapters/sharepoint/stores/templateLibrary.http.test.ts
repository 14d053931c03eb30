/** @jest-environment node */
import '@pnp/sp/items/list';
import type { TemplateLibrary } from '../../../application/ports/templateLibrary';
import { provisionSite } from '../../../application/provisioning/provisionSite';
import { templateContent } from '../../../domain/template/stored/templateContent';
import type { TemplateSource } from '../../../domain/template/templateSource';
import { clauses, templates as lists } from '../../../schema/lists/templates';
import { settings } from '../../../schema/lists/settings';
import { SCHEMA_VERSION, SCHEMA_VERSION_SETTING } from '../../../schema/version';
import { clauses as shippedClauses, templateOf, templateSources } from '../../../templates/templates';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const family = 'sydostra-rag';
const newest = templateSources.filter((source) => source.family === family).reduce((one, other) => (one.version > other.version ? one : other));
const next = newest.version + 1;

const revised = (change: Partial<TemplateSource>): TemplateSource => ({ ...newest, version: next, changes: 'En mening.', ...change });
const draft = (change: Partial<TemplateSource>, etag = '') =>
  ({ content: templateContent(revised(change), shippedClauses), state: 'draft', etag, shippedVersion: 0 }) as const;

describe('the library of templates on a site', () => {
  let site: BareSite;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 90_000);
  afterAll(() => site.close());

  const library = (person = 'admin'): TemplateLibrary => site.ports(person).templates;
  const items = (person: string, list: typeof lists = lists) => siteOf(site.connection(person)).list(list).items;
  const rowOf = async (version: number): Promise<number> => {
    const [row] = await items('admin').filter(`VersionKey eq '${family}.${version}'`).select('ID')<readonly { ID: number }[]>();
    return row?.ID ?? 0;
  };

  it('begins with what the product brings, in use, and is given nothing twice', async () => {
    expect(await library('writer.x').current(family)).toEqual(templateOf(family, newest.version));
    expect(await library('writer.x').version({ family, version: 1 })).toEqual(templateOf(family, 1));
    const { templates, origin, damaged } = await library().contents();
    expect(templates.map(({ content }) => content.source)).toEqual(expect.arrayContaining([...templateSources]));
    expect(templates).toHaveLength(templateSources.length);
    expect(templates.every(({ state }) => state === 'inUse')).toBe(true);
    expect({ origin, damaged }).toEqual({ origin: 'site', damaged: [] });
    expect(await provisionSite(site.administration().provisioning)).toEqual([]);
  });

  it('says what it does not have', async () => {
    await expect(library().current('none')).rejects.toMatchObject({ kind: 'missing' });
    await expect(library().version({ family, version: 99 })).rejects.toMatchObject({ kind: 'missing' });
  });

  it('keeps a draft that nobody writes on, and tells the second of two who save it', async () => {
    const first = await library().saveTemplate(draft({ title: 'Första' }));
    expect(first).toMatchObject({ state: 'draft', content: { source: { title: 'Första' } } });
    expect((await library().current(family)).version).toBe(newest.version);
    await expect(library().version({ family, version: next })).rejects.toMatchObject({ kind: 'missing' });

    const second = await library().saveTemplate(draft({ title: 'Andra' }, first.etag));
    await expect(library().saveTemplate(draft({ title: 'Tredje' }, first.etag))).rejects.toMatchObject({ kind: 'conflict' });
    await expect(library().saveTemplate(draft({ title: 'Fjärde' }))).rejects.toMatchObject({ kind: 'conflict' });
    // The answer of the second save was lost, say: it is sent again.
    await expect(library().saveTemplate(draft({ title: 'Andra' }, first.etag))).resolves.toEqual(second);
  });

  it('refuses a template that lacks a text it uses, and keeps nothing of it', async () => {
    const lacking = { ...draft({ version: next + 1 }), content: templateContent(revised({ version: next + 1 }), []) };
    await expect(library().saveTemplate(lacking)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await rowOf(next + 1)).toBe(0);
  });

  it('puts a draft in use, once and for all', async () => {
    const [kept] = (await library().contents()).templates.filter(({ state }) => state === 'draft');
    const used = { ...draft({ title: 'Andra' }, kept?.etag), state: 'inUse' } as const;
    await expect(library().saveTemplate(used)).resolves.toMatchObject({ state: 'inUse', etag: '' });
    await expect(library().saveTemplate(used)).resolves.toMatchObject({ state: 'inUse' });
    expect(await library('writer.x').current(family)).toMatchObject({ version: next, title: 'Andra' });
    await expect(library().saveTemplate(draft({ title: 'Femte' }, kept?.etag))).rejects.toMatchObject({ kind: 'conflict' });
    await expect(library().saveTemplate({ ...used, etag: '', content: draft({ title: 'Sjätte' }).content })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await library('writer.x').version({ family, version: next })).toMatchObject({ title: 'Andra' });
    expect(await provisionSite(site.administration().provisioning)).toEqual([]);
  });

  it('is the administrators’ alone to change, whoever asks and however', async () => {
    const id = await rowOf(1);
    const row = { Title: 'X', VersionKey: 'x.1', TextKey: 'x', Version: 1, State: 'inUse', ShippedVersion: 0 };
    for (const person of ['writer.x', 'recorder.x', 'staff', 'support', 'publisher', 'participant', 'reader']) {
      expect(await site.ports(person).session.mayReviseTemplates()).toBe(false);
      await expect(library(person).saveTemplate({ ...draft({}), content: templateContent({ ...revised({}), family: person }, shippedClauses) })).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) as string });
      for (const list of [lists, clauses]) {
        await expect(items(person, list).add(row)).rejects.toThrow();
      }
      await expect(items(person).getById(id).update({ Title: 'X' })).rejects.toThrow();
      await expect(items(person).getById(id).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'X' }])).rejects.toThrow();
      await expect(items(person).getById(id).recycle()).rejects.toThrow();
    }
    expect(await site.ports('admin').session.mayReviseTemplates()).toBe(true);
    expect(await library().version({ family, version: 1 })).toEqual(templateOf(family, 1));
  }, 60_000);

  it('shows a reader no draft of a template', async () => {
    await expect(items('reader').select('ID')()).rejects.toThrow();
  });

  it('refuses a row somebody has changed by hand, names it, and shows the rest', async () => {
    const id = await rowOf(1);
    const [{ Text1 }] = await items('admin').filter(`ID eq ${id}`).select('Text1')<[{ Text1: string }]>();
    await items('admin').getById(id).update({ Text1: Text1.replace('Uppdragsbeskrivning', 'Beskrivning') });
    await expect(library().version({ family, version: 1 })).rejects.toMatchObject({ kind: 'invalid', detail: expect.stringContaining(`${family}.1`) as string });
    const { damaged, templates } = await library().contents();
    expect(damaged).toEqual([expect.objectContaining({ kind: 'template', key: family, version: 1 })]);
    expect(templates.some(({ content }) => content.source.family === family && content.source.version === next)).toBe(true);
    expect((await library().families()).find((template) => template.family === family)?.version).toBe(next);
    // Mended by hand, it reads again.
    await items('admin').getById(id).update({ Text1 });
    await expect(library().version({ family, version: 1 })).resolves.toEqual(templateOf(family, 1));
  });

  it('costs the editor’s first paint no request of its own', async () => {
    const ports = site.ports('writer.x');
    const sent: string[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = (url, init) => {
      sent.push(String(url));
      return real(url, init);
    };
    try {
      await Promise.all([ports.templates.version({ family, version: next }), ports.roster.groups()]);
      await ports.templates.version({ family, version: next });
    } finally {
      globalThis.fetch = real;
    }
    expect(sent).toHaveLength(1);
  });
});

describe('a site of the version before', () => {
  let site: BareSite;

  beforeAll(async () => {
    site = await startProvisionedSite();
    // What the first schema had: everything but these two lists.
    const { sp } = siteOf(site.connection('admin'));
    for (const list of [lists, clauses]) {
      await siteOf(site.connection('admin')).list(list).delete();
    }
    const webPath = new URL(site.webUrl).pathname;
    const [row] = await sp.web.getList(`${webPath}/Lists/${settings.name}`).items.filter(`SettingKey eq '${SCHEMA_VERSION_SETTING}'`).select('ID')<readonly { ID: number }[]>();
    await sp.web.getList(`${webPath}/Lists/${settings.name}`).items.getById(row?.ID ?? 0).update({ SettingValue: '1' });
  }, 90_000);
  afterAll(() => site.close());

  it('goes on with the templates the product brings, and says so', async () => {
    const { templates } = site.ports('admin');
    expect(await templates.current(family)).toEqual(templateOf(family, newest.version));
    expect(await templates.version({ family, version: 1 })).toEqual(templateOf(family, 1));
    expect(await templates.contents()).toMatchObject({ origin: 'product' });
    expect(await site.ports('admin').session.mayReviseTemplates()).toBe(false);
    await expect(templates.saveTemplate(draft({}))).rejects.toMatchObject({ kind: 'unprepared', lacks: { kind: 'list' } });
  });

  it('is brought to this one by provisioning, and nothing else of it is touched', async () => {
    const steps = await provisionSite(site.administration().provisioning);
    const about = /^(Templates|Clauses)\b/;
    expect(steps.filter(({ target }) => !about.test(target))).toEqual([{ kind: 'schemaVersion', target: String(SCHEMA_VERSION) }]);
    expect(steps).toEqual(expect.arrayContaining([{ kind: 'list', target: 'Templates' }, { kind: 'row', target: `Templates/${family}.1` }]));
    expect(await site.ports('writer.x').templates.current(family)).toEqual(templateOf(family, newest.version));
    expect(await provisionSite(site.administration().provisioning)).toEqual([]);
  });
});
