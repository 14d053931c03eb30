/** @jest-environment node */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { recordWithdrawal } from '../application/approval/recordWithdrawal';
import { hashBytes } from '../domain/mandate/hashBytes';
import { hashText } from '../domain/mandate/hashText';
import type { CaseText } from '../testing/configuredSite';
import { establishMandate, startConfiguredSite } from '../testing/configuredSite';
import type { BareSite } from '../testing/provisionedSite';
import type { CommandOutcome } from '../testing/runCommand';
import { runCommand } from '../testing/runCommand';

describe('uppdrag publish and export', () => {
  let site: BareSite;
  let text: CaseText;
  const as = (name: string, person: string, ...words: readonly string[]): Promise<CommandOutcome> =>
    runCommand(name, '--site', site.webUrl, '--as', `${person}@uppdrag.example`, '--mandate', text.mandateKey, ...words);
  const exported = async (): Promise<Uint8Array> => {
    const file = join(await mkdtemp(join(tmpdir(), 'uppdrag-export-')), 'case.zip');
    expect(await as('export', 'participant', '--out', file)).toMatchObject({ code: 0, output: `${file}\n` });
    return readFile(file);
  };

  beforeAll(async () => {
    site = await startConfiguredSite();
    text = await establishMandate(site);
  }, 60_000);
  afterAll(() => site.close());

  it('ends with 2 for wrong use', async () => {
    expect(await runCommand('publish', '--site', site.webUrl, '--as', 'a@b.example')).toMatchObject({ code: 2, output: '' });
    expect(await as('publish', 'publisher', '--review', '1 mars')).toMatchObject({ code: 2, output: '' });
    expect(await as('export', 'participant')).toMatchObject({ code: 2, output: '' });
  }, 60_000);

  it('ends with 1 when the server does not let the caller publish, and nothing is published', async () => {
    const outcome = await as('publish', 'writer.x');
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.complaint).toContain('Servern tillåter inte att du publicerar');
    expect(await site.ports('reader').established.ofGroups(['rag-x'])).toEqual([]);
  }, 60_000);

  it('publishes what is established, once', async () => {
    const published = { code: 0, output: `published\t1.0\t${text.snapshotKey}\n` };
    expect(await as('publish', 'publisher', '--review', '2028-03-01')).toMatchObject(published);
    expect(await as('publish', 'publisher')).toMatchObject(published);
    expect(await site.ports('reader').established.ofGroups(['rag-x'])).toMatchObject([{ reviewDate: '2028-03-01', file: { version: '1.0' } }]);
  }, 60_000);

  it('exports the case as an archive whose every file has its checksum, the same each time', async () => {
    const content = await exported();
    expect(hashBytes(await exported())).toBe(hashBytes(content));
    const files = unzipSync(content);
    const sums = strFromU8(files.SHA256SUMS!).trimEnd().split('\n').map((line) => line.split('  '));
    expect(sums.map(([, path]) => path).sort()).toEqual(Object.keys(files).filter((path) => path !== 'SHA256SUMS').sort());
    for (const [sum, path = ''] of sums) expect(hashBytes(files[path]!)).toBe(sum);
    expect(hashText(strFromU8(files[`text/${text.snapshotKey}.json`]!))).toBe(text.snapshotHash);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['README.txt', 'metadata.csv', 'handelser.html', `bemanning/${text.snapshotKey}.json`, `dokument/rag-x.${text.mandateKey}.docx`])
    );
    expect(strFromU8(files['handelser.txt']!)).toContain('fastställde');
  }, 60_000);

  it('gives a reader no case', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'uppdrag-export-')), 'case.zip');
    expect(await as('export', 'reader', '--out', file)).toMatchObject({ code: 1, output: '' });
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  }, 60_000);

  it('stamps what is withdrawn', async () => {
    const meeting = { comment: 'Läggs ner.', meetingDate: '2026-03-02', paragraph: '8', body: 'rpo-x', recordKey: 'w' };
    await recordWithdrawal(site.ports('recorder.x'), { ...text, ...meeting });
    expect(await as('publish', 'publisher')).toMatchObject({ code: 0, output: `withdrawn\t2.0\t${text.snapshotKey}\n` });
    expect(await as('publish', 'publisher')).toMatchObject({ code: 0, output: `withdrawn\t2.0\t${text.snapshotKey}\n` });
    expect(await site.ports('reader').established.ofGroups(['rag-x'])).toMatchObject([{ state: 'withdrawn' }]);
  }, 60_000);
});
