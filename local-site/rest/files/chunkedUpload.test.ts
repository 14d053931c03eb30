/** @jest-environment node */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/webs';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { errorOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: PnPjs 4 `addChunked` and `setContentChunked` [C]; pnpcore `AddChunkedFileToFolderTest` (offsets as text) [R]; the missing session [I]. */
let under: SiteUnderTest;
let data: string;
const ROOT = '/sites/test/Shared Documents';
const FIRST = 'aaaaaaaa-0000-4000-8000-000000000001';
const OTHER = 'aaaaaaaa-0000-4000-8000-000000000002';
const file = (name: string): string => `web/getfilebyserverrelativepath(decodedurl='${ROOT}/${name}')`;
const piece = (who: string, name: string, call: string, bytes: string): Promise<Answer> => under.as(who).post(`${file(name)}/${call}`, bytes);
const text = async (name: string): Promise<string> => (await under.as('admin').get(`${file(name)}/$value`)).text;
const stub = (name: string): Promise<Answer> =>
  under.as('admin').post(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}')/files/addusingpath(decodedurl='${name}')`);

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'uploads-'));
  under = await siteUnderTest({ dataDirectory: data });
  await giveLevels(under, { dora: LEVEL.contribute, rut: LEVEL.read });
});
afterAll(async () => {
  await under.site.close();
  rmSync(data, { recursive: true, force: true });
});

describe('an upload in pieces', () => {
  it('is put together in order, and changes the file only at the end', async () => {
    await stub('a.txt');
    await expect(piece('dora', 'a.txt', `startupload(uploadId=guid'${FIRST}')`, 'one ')).resolves.toMatchObject({ status: 200, body: { value: '4' } });
    await expect(piece('dora', 'a.txt', `continueupload(uploadId=guid'${FIRST}',fileOffset=4)`, 'two ')).resolves.toMatchObject({ body: { value: '8' } });
    await expect(text('a.txt')).resolves.toBe('');
    await expect(piece('dora', 'a.txt', `finishupload(uploadId=guid'${FIRST}',fileOffset=8)`, 'three')).resolves.toMatchObject({ status: 200, body: { Name: 'a.txt', Length: '13' } });
    await expect(text('a.txt')).resolves.toBe('one two three');
  });

  it('must go on where it stands, under a session that is there', async () => {
    await stub('b.txt');
    await piece('dora', 'b.txt', `startupload(uploadId=guid'${FIRST}')`, 'abc');
    const gap = await piece('dora', 'b.txt', `continueupload(uploadId=guid'${FIRST}',fileOffset=5)`, 'x');
    expect([gap.status, errorOf(gap).code]).toEqual([500, '-2146232832, Microsoft.SharePoint.Utilities.SPBITSMissingRangeException']);
    const unknown = await piece('dora', 'b.txt', `finishupload(uploadId=guid'${OTHER}',fileOffset=3)`, 'x');
    expect([unknown.status, errorOf(unknown).code]).toEqual([500, '-2146232832, Microsoft.SharePoint.Utilities.SPBITSSessionNotFoundException']);
    await expect(piece('dora', 'b.txt', 'startupload(uploadId=guid\'nonsense\')', 'x')).resolves.toMatchObject({ status: 400 });
  });

  it('is of one person only, and needs the right to edit', async () => {
    await stub('c.txt');
    await piece('dora', 'c.txt', `startupload(uploadId=guid'${FIRST}')`, 'abc');
    await expect(piece('admin', 'c.txt', `finishupload(uploadId=guid'${FIRST}',fileOffset=3)`, 'x')).resolves.toMatchObject({ status: 500 });
    await expect(piece('rut', 'c.txt', `startupload(uploadId=guid'${FIRST}')`, 'abc')).resolves.toMatchObject({ status: 403 });
    await expect(piece('dora', 'c.txt', `cancelupload(uploadId=guid'${FIRST}')`, '')).resolves.toMatchObject({ status: 200 });
    await expect(piece('dora', 'c.txt', `continueupload(uploadId=guid'${FIRST}',fileOffset=3)`, 'x')).resolves.toMatchObject({ status: 500 });
    await expect(text('c.txt')).resolves.toBe('');
  });

  it('does not write over what somebody else has checked out', async () => {
    await stub('d.txt');
    await piece('dora', 'd.txt', `startupload(uploadId=guid'${FIRST}')`, 'abc');
    await under.as('admin').post(`${file('d.txt')}/checkout`);
    await expect(piece('dora', 'd.txt', `finishupload(uploadId=guid'${FIRST}',fileOffset=3)`, 'x')).resolves.toMatchObject({ status: 423 });
  });

  it('outlives a restart, and ends after a day by the site\'s clock', async () => {
    await stub('e.txt');
    await piece('dora', 'e.txt', `startupload(uploadId=guid'${FIRST}')`, 'before ');
    await under.site.close();
    under = await siteUnderTest({ dataDirectory: data });
    await piece('dora', 'e.txt', `finishupload(uploadId=guid'${FIRST}',fileOffset=7)`, 'after');
    await expect(text('e.txt')).resolves.toBe('before after');
    await piece('dora', 'e.txt', `startupload(uploadId=guid'${OTHER}')`, 'late');
    await under.control({ advanceSeconds: 25 * 3600 });
    await expect(piece('dora', 'e.txt', `finishupload(uploadId=guid'${OTHER}',fileOffset=4)`, 'x')).resolves.toMatchObject({ status: 500 });
    await under.control({ advanceSeconds: -25 * 3600 });
  });

  it('is what PnPjs sends, for a new file and over an old one', async () => {
    const { files } = under.pnp('dora').web.getFolderByServerRelativePath(ROOT);
    const bytes = Buffer.from(Array.from({ length: 2500 }, (_, at) => at % 256));
    const stages: string[] = [];
    await files.addChunked('big.bin', new Blob([bytes]), { Overwrite: true, chunkSize: 1000, progress: ({ stage }) => stages.push(stage) });
    expect(stages).toEqual(['starting', 'continue', 'finishing']);
    const added = under.pnp('admin').web.getFileByServerRelativePath(`${ROOT}/big.bin`);
    expect(Buffer.from(await added.getBuffer())).toEqual(bytes);
    await added.setContentChunked(new Blob(['{"short":true}']), {});
    await expect(added.getJSON()).resolves.toEqual({ short: true });
    await expect(added.versions()).resolves.toHaveLength(2);
  });
});
