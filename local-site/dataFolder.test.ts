/** @jest-environment node */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { claimDataFolder } from './dataFolder';
import { errorOf, siteUnderTest, type SiteUnderTest } from './rest/testing/siteUnderTest';

let folder: string;
let file: string;
let running: SiteUnderTest[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uppdrag-data-'));
  file = join(folder, 'site.sqlite');
});
afterEach(async () => {
  await Promise.all(running.map(under => under.site.close()));
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<SiteUnderTest> {
  const under = await siteUnderTest({ dataDirectory: folder });
  running.push(under);
  return under;
}
const FILES = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files";

/** A data file as a site left it in good order, with a file of 400 kB in it. */
let whole: Buffer;
beforeAll(async () => {
  const made = mkdtempSync(join(tmpdir(), 'uppdrag-made-'));
  const { site, as } = await siteUnderTest({ dataDirectory: made });
  await as('admin').post(`${FILES}/addusingpath(decodedurl='a.txt')`, 'a'.repeat(400_000));
  await site.close();
  whole = readFileSync(join(made, 'site.sqlite'));
  rmSync(made, { recursive: true });
});

function edit(sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}

function scribble(from: number, length: number): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(7, from, from + length));
}

describe('a data folder', () => {
  it('is one site’s at a time, and free again when that one has closed', async () => {
    const first = await start();
    await first.as('admin').post('web/lists', { Title: 'Mine', BaseTemplate: 100 });
    const before = readFileSync(file);
    expect(() => claimDataFolder(folder)).toThrow(/används av en annan process[^]*is in use by another process/);
    expect(readFileSync(file).equals(before)).toBe(true);
    await expect(first.as('admin').get("web/lists/getbytitle('Mine')")).resolves.toMatchObject({ status: 200 });
    await first.site.close();
    claimDataFolder(folder).release();
  });

  it('is let go when the site cannot start', async () => {
    writeFileSync(file, 'no data');
    await expect(start()).rejects.toThrow(file);
    claimDataFolder(folder).release();
  });

  it('that is a file, or cannot be made, is told by its name', () => {
    writeFileSync(file, '');
    expect(() => claimDataFolder(file)).toThrow(`Choose another with --data`);
    expect(() => claimDataFolder(join(file, 'below'))).toThrow(join(file, 'below'));
  });

  it('holds nothing half made when the first start was cut short', async () => {
    writeFileSync(`${file}.new`, 'half');
    await start();
    expect(readdirSync(folder)).not.toContain('site.sqlite.new');
  });
});

describe('a data file', () => {
  const DAMAGED = /är skadad\. Återställ en kopia[^]*is damaged\. Restore a copy of the file, choose another folder with --data, or begin anew with --reset/;

  it.each<[string, () => void, RegExp]>([
    ['of no bytes', () => truncateSync(file, 0), DAMAGED],
    ['cut off', () => truncateSync(file, 200_000), DAMAGED],
    ['with garbage at its head', () => scribble(0, 100), DAMAGED],
    ['with garbage in its middle', () => scribble(40_960, 40_960), DAMAGED],
    ['of another kind', () => writeFileSync(file, 'a letter to my aunt '.repeat(500)), DAMAGED],
    ['of another program', () => {
      rmSync(file);
      edit('PRAGMA user_version = 75; CREATE TABLE moz_places (id)');
    }, /none of this site's/],
    ['marked by another program', () => edit('PRAGMA application_id = 77'), /none of this site's/],
    ['of a newer version of the site', () => edit('PRAGMA user_version = 99'), /nyare version[^]*newer version of the site/]
  ])('%s is refused and left as it is', async (_, spoil, sentence) => {
    writeFileSync(file, whole);
    spoil();
    const before = readFileSync(file);
    await expect(start()).rejects.toThrow(sentence);
    await expect(start()).rejects.toThrow(file);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['site.lock', 'site.sqlite']);
  });

  it('that is a folder is refused by name', async () => {
    mkdirSync(file);
    await expect(start()).rejects.toThrow(file);
  });

  it('that is gone while its log is there is not begun anew', async () => {
    writeFileSync(file, whole);
    rmSync(file);
    writeFileSync(`${file}-wal`, 'pages that were never moved to the file');
    await expect(start()).rejects.toThrow(/is missing, though its log is there/);
    expect(readdirSync(folder).sort()).toEqual(['site.lock', 'site.sqlite-wal']);
  });

  it('of an older version, from before files were marked, opens', async () => {
    writeFileSync(file, whole);
    edit('PRAGMA user_version = 0; PRAGMA application_id = 0');
    const { as } = await start();
    await expect(as('admin').get(`${FILES}('a.txt')?$select=Length`)).resolves.toMatchObject({ body: { Length: '400000' } });
  });

  it('damaged while the site runs fails what needs the damaged part, as SharePoint words it, and nothing else', async () => {
    writeFileSync(file, whole);
    const { as } = await start();
    const told = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    // The upload is a chain of pages; none of it has been read yet.
    const end = Math.floor(readFileSync(file).lastIndexOf('a'.repeat(3000)) / 4096) * 4096;
    scribble(end - 20 * 4096, 20 * 4096);
    const before = readFileSync(file);
    const answer = await as('admin').get(`${FILES}('a.txt')/$value`);
    expect([answer.status, errorOf(answer)]).toEqual([500, { code: '-1, Microsoft.SharePoint.Client.UnknownError', message: 'Unknown Error' }]);
    expect(String(told.mock.calls[0][0])).toContain('malformed');
    told.mockRestore();
    await expect(as('admin').get('web/lists')).resolves.toMatchObject({ status: 200 });
    await expect(as('admin').post('web/lists', { Title: 'Goes on', BaseTemplate: 100 })).resolves.toMatchObject({ status: 201 });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
