/** @jest-environment node */
import fc from 'fast-check';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';
import { byteRange } from './byteRange';

/** Evidence: the addresses are those of recorded `SP.FileVersion.Url` [R]; ranges and validators are HTTP's own (RFC 9110). */
let under: SiteUnderTest;
const ROOT = '/sites/test/Shared Documents';
const download = (who: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  send(`${under.site.origin}${encodeURI(path)}`, method, undefined, { Authorization: `Bearer ${who}@uppdrag.example`, ...headers });
const upload = (name: string, text: string): Promise<Answer> =>
  under.as('admin').post(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}')/files/addusingpath(decodedurl='${name}',overwrite=true)`, text);

beforeAll(async () => {
  under = await siteUnderTest();
  await giveLevels(under, { rut: LEVEL.read, sture: LEVEL.restrictedView });
  await upload('a.txt', '0123456789');
});
afterAll(() => under.site.close());

describe('a file by its own address', () => {
  it.each([['bytes=2-4', '234', 'bytes 2-4/10'], ['bytes=7-', '789', 'bytes 7-9/10'], ['bytes=-3', '789', 'bytes 7-9/10'], ['bytes=8-99', '89', 'bytes 8-9/10']])(
    'comes in part for %s', async (range, text, contentRange) => {
      const answer = await download('rut', `${ROOT}/a.txt`, { Range: range });
      expect([answer.status, answer.text, answer.headers.get('content-range')]).toEqual([206, text, contentRange]);
    });

  it('comes in part also where it was uploaded in pieces', async () => {
    await upload('pieces.txt', '');
    const call = (name: string, text: string): Promise<Answer> => under.as('admin').post(`web/getfilebyserverrelativepath(decodedurl='${ROOT}/pieces.txt')/${name}`, text);
    const id = "guid'aaaaaaaa-0000-4000-8000-000000000001'";
    await call(`startupload(uploadId=${id})`, '01234');
    await call(`continueupload(uploadId=${id},fileOffset=5)`, '567');
    await call(`finishupload(uploadId=${id},fileOffset=8)`, '89');
    for (const [range, text] of [['bytes=3-8', '345678'], ['bytes=5-5', '5'], ['bytes=0-1', '01'], ['bytes=9-9', '9']]) {
      await expect(download('rut', `${ROOT}/pieces.txt`, { Range: range })).resolves.toMatchObject({ status: 206, text });
    }
  });

  it('is refused beyond its end, and whole for what is no single range', async () => {
    await expect(download('rut', `${ROOT}/a.txt`, { Range: 'bytes=10-' })).resolves.toMatchObject({ status: 416 });
    await expect(download('rut', `${ROOT}/a.txt`, { Range: 'bytes=0-1,4-5' })).resolves.toMatchObject({ status: 200, text: '0123456789' });
    await expect(download('rut', `${ROOT}/a.txt`, { Range: 'bytes=0-1', 'If-Range': '"other"' })).resolves.toMatchObject({ status: 200 });
  });

  it('is not sent again while its ETag stands, and HEAD tells only the headers', async () => {
    const etag = (await download('rut', `${ROOT}/a.txt`)).headers.get('etag') as string;
    await expect(download('rut', `${ROOT}/a.txt`, { 'If-None-Match': etag })).resolves.toMatchObject({ status: 304, text: '' });
    await expect(download('rut', `${ROOT}/a.txt`, { 'If-None-Match': '"other"' })).resolves.toMatchObject({ status: 200 });
    const head = await download('rut', `${ROOT}/a.txt`, {}, 'HEAD');
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', '10']);
  });

  it('needs OpenItems, also in part or unchanged', async () => {
    const etag = (await download('rut', `${ROOT}/a.txt`)).headers.get('etag') as string;
    for (const headers of [{}, { Range: 'bytes=0-1' }, { 'If-None-Match': etag }] as Record<string, string>[]) {
      await expect(download('sture', `${ROOT}/a.txt`, headers)).resolves.toMatchObject({ status: 403 });
      await expect(download('nobody', `${ROOT}/a.txt`, headers)).resolves.toMatchObject({ status: 403 });
    }
  });
});

describe('an earlier version', () => {
  it('is read at the address it tells, with the right to versions', async () => {
    await upload('v.txt', 'first');
    await upload('v.txt', 'second');
    const [version] = rowsOf<{ Url: string }>(await under.as('rut').get(`web/getfilebyserverrelativepath(decodedurl='${ROOT}/v.txt')/versions`));
    expect(version.Url).toBe('_vti_history/512/Shared Documents/v.txt');
    await expect(download('rut', `/sites/test/${version.Url}`)).resolves.toMatchObject({ status: 200, text: 'first' });
    await expect(download('sture', `/sites/test/${version.Url}`)).resolves.toMatchObject({ status: 403 });
    await expect(download('rut', '/sites/test/_vti_history/513/Shared Documents/v.txt')).resolves.toMatchObject({ status: 404 });
  });
});

describe('a range', () => {
  it('never leaves the body, and is never empty', () => {
    fc.assert(fc.property(fc.nat(50), fc.option(fc.nat(80)), fc.option(fc.nat(80)), (size, from, to) => {
      const range = byteRange(`bytes=${from ?? ''}-${to ?? ''}`, size);
      if (range === undefined || range === 'unsatisfiable') return true;
      return range.first >= 0 && range.first <= range.last && range.last < size;
    }), { seed: 1 });
  });
});
