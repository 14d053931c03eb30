/** @jest-environment node */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { WrongUse } from '../wrongUse';
import { callerOf } from './caller';
import type { ProbeResult } from './runProbe';
import { allChecks } from './runProbe';
import { probeCommand } from './probeCommand';

const roles: Readonly<Record<string, string>> = {
  administrator: 'admin@uppdrag.example',
  register: 'recorder.x@uppdrag.example',
  publisher: 'publisher@uppdrag.example',
  reader: 'reader@uppdrag.example'
};

describe('the probe pack', () => {
  let site: BareSite;
  let folder = '';
  beforeAll(async () => {
    site = await startProvisionedSite({ threshold: 20 });
    folder = await mkdtemp(join(tmpdir(), 'uppdrag-probe-'));
    for (const [role, login] of Object.entries(roles)) await writeFile(join(folder, role), `${login}\n`);
  }, 60_000);
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  const asWords = (names: readonly string[]): string[] => names.flatMap((role) => ['--as', `${role}=${join(folder, role)}`]);
  async function probe(...words: readonly string[]): Promise<{ readonly code: number; readonly results: readonly ProbeResult[]; readonly left: readonly string[] }> {
    let told = '';
    const code = await probeCommand(['--site', site.webUrl, '--json', ...words], (line) => (told += line), undefined, 'prov');
    return { code, ...(JSON.parse(told) as { results: ProbeResult[]; left: string[] }) };
  }
  const titles = async (): Promise<string> => {
    const admin = callerOf(site.webUrl, 'admin@uppdrag.example');
    const answers = [await admin.get('web/lists?$select=Title'), await admin.get('web/sitegroups?$select=Title'), await admin.get('web/roledefinitions?$select=Name')];
    return answers.map(({ text }) => text).join('');
  };

  it('finds the local site as the product expects a tenant to be, and leaves nothing behind', async () => {
    const { code, results, left } = await probe(...asWords(Object.keys(roles)), '--rows', '30');
    const unexpected = results.filter(({ outcome }) => outcome === 'otherwise' || outcome === 'notTested');
    expect(unexpected).toEqual([]);
    expect(results.map(({ check }) => check.key)).toEqual(allChecks.map(({ key }) => key));
    expect(results.find(({ check }) => check.key === 'drafts.unpublish')?.found.sv).toMatch(/”newer words”.*”older words”/);
    expect([code, left]).toEqual([0, []]);
    expect(await titles()).not.toMatch(/prov-/);
  }, 30_000);

  it('reports what nobody could try, and what needs many rows, as not tested', async () => {
    const { code, results } = await probe(...asWords(['administrator']));
    const tested = results.filter(({ outcome }) => outcome !== 'notTested').map(({ check }) => check.key);
    expect([code, tested]).toEqual([0, ['rows.list-validation']]);
  });

  it('notices when a tenant does not hold what the product builds on', async () => {
    // As if the one who may only add were an administrator: everything that must be refused is done.
    await writeFile(join(folder, 'too-much'), 'admin@uppdrag.example');
    const { code, results } = await probe(...asWords(['administrator']), '--as', `register=${join(folder, 'too-much')}`);
    const failed = results.filter(({ outcome }) => outcome === 'otherwise').map(({ check }) => check.key);
    expect(code).toBe(1);
    expect(failed).toEqual(expect.arrayContaining(['add-only.elsewhere', 'add-only.own-record']));
  });

  it('says what is wrong with how it was called', async () => {
    const calls = [['--site', 'x'], ['--site', site.webUrl], ['--site', site.webUrl, '--as', 'king=x'], ['--site', site.webUrl, '--as', 'administrator=/no/such'], ['--what']];
    for (const words of calls) await expect(probeCommand(words, () => undefined)).rejects.toBeInstanceOf(WrongUse);
  });

  it('stops when asked to, and removes what it made', async () => {
    await probeCommand(['--site', site.webUrl, ...asWords(Object.keys(roles))], () => undefined, () => true, 'stopped');
    expect(await titles()).not.toMatch(/stopped-/);
  });
});
