/** @jest-environment node */
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../rest/testing/siteUnderTest';

// Evidence: the site's specification, "Bad input": slow clients, 100 MB bodies, never a crash or a hang. The texts of malformed requests are those of the web server before SharePoint.
let under: SiteUnderTest;
const ITEMS = "/sites/test/_api/web/lists/getbytitle('H')/items";
const head = (method: string, path: string, more: readonly string[] = []): string => [
  `${method} ${path} HTTP/1.1`, `Host: 127.0.0.1:${under.site.port}`, 'Authorization: Bearer admin@uppdrag.example', 'Accept: application/json;odata=nometadata', 'Content-Type: application/json', ...more, '', ''
].join('\r\n');

interface Line {
  readonly socket: Socket;
  /** What has come once it holds the text, or once the other end has closed. */
  until(text: string): Promise<string>;
}

function open(): Line {
  const socket = connect(under.site.port, '127.0.0.1');
  let got = '';
  let wake = (): void => undefined;
  socket.on('data', (chunk: Buffer) => { got += chunk.toString('latin1'); wake(); });
  socket.on('error', () => undefined);
  socket.on('close', () => wake());
  return {
    socket,
    until: async text => {
      while (!got.includes(text) && !socket.destroyed) await new Promise<void>(resolve => { wake = resolve; });
      return got;
    }
  };
}

async function said(request: string, text = '</BODY></HTML>'): Promise<string> {
  const line = open();
  line.socket.write(request);
  const got = await line.until(text);
  line.socket.destroy();
  return got;
}

const alive = async (): Promise<void> => expect((await under.as('admin').get('web/title')).body).toEqual({ value: 'test' });
const stored = async (): Promise<unknown[]> => rowsOf(await under.as('admin').get("web/lists/getbytitle('H')/items")).map(row => row.Title);

beforeAll(async () => {
  under = await siteUnderTest({ patience: { headers: 300, request: 600 } });
  await under.as('admin').post('web/lists', { Title: 'H', BaseTemplate: 100 });
});
afterEach(alive);
afterAll(() => under.site.close());

describe('a request that is none', () => {
  it('is refused: headers without end', async () => {
    await expect(said(head('GET', '/sites/test/_api/web', [`X-Long: ${'x'.repeat(20_000)}`]))).resolves.toMatch(/^HTTP\/1.1 400 [^]*The size of the request headers is too long/);
  });

  it.each([
    ['no HTTP at all', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
    ['an unknown version', () => 'GET / HTTP/9.9\r\n\r\n'],
    ['an unknown verb', () => head('SNATCH', '/sites/test/_api/web')],
    ['no Host', () => 'GET /sites/test/_api/web HTTP/1.1\r\n\r\n'],
    ['two lengths', () => head('POST', ITEMS, ['Content-Length: 2', 'Content-Length: 3'])],
    ['a length below nothing', () => head('POST', ITEMS, ['Content-Length: -1'])],
    ['a length and chunks', () => `${head('POST', ITEMS, ['Content-Length: 4', 'Transfer-Encoding: chunked'])}0\r\n\r\n`],
    ['chunks that are not the last coding', () => head('POST', ITEMS, ['Transfer-Encoding: chunked, gzip'])],
    ['a header within a header', () => 'GET /sites/test/_api/web HTTP/1.1\r\nHost: a\r\n b: c\r\n\x00: d\r\n\r\n']
  ])('is refused: %s', async (_, request) => {
    const got = await said(request(), '\r\n\r\n');
    expect(got).toMatch(/^HTTP\/1\.1 400 /);
    await expect(stored()).resolves.toEqual([]);
  });

  it('is refused: a chunk whose size is none, once it comes', async () => {
    const got = await said(`${head('POST', ITEMS, ['Transfer-Encoding: chunked'])}zz\r\n{}\r\n0\r\n\r\n`);
    expect(got).toMatch(/^HTTP\/1.1 400 /);
    await expect(stored()).resolves.toEqual([]);
  });
});

describe('a body too large', () => {
  const TOO_BIG = 'The request message is too big. The server does not allow messages larger than 2097152 bytes.';

  it('of 100 MB is refused before any of it is sent', async () => {
    await expect(said(head('POST', ITEMS, [`Content-Length: ${100 * 1024 * 1024}`]), TOO_BIG)).resolves.toMatch(/^HTTP\/1.1 400 [^]*InvalidClientQueryException/);
  });

  it('of unknown length is refused as soon as it is too long, and the caller cut off', async () => {
    const line = open();
    line.socket.write(head('POST', ITEMS, ['Transfer-Encoding: chunked']));
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    for (let at = 0; at < 34; at += 1) line.socket.write(chunk);
    await expect(line.until(TOO_BIG)).resolves.toContain(TOO_BIG);
    await expect(line.until('never')).resolves.toContain('HTTP/1.1 400');
  });

  it.each([['$batch', 'a maximum of 1048576 bytes is allowed'], ["web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/addusingpath(decodedurl='x')", 'larger than 262144000 bytes']])('has limits of its own at %s', async (path, text) => {
    await expect(said(head('POST', `/sites/test/_api/${path.replace(/ /g, '%20')}`, ['Content-Length: 262144001']), text)).resolves.toContain(text);
  });

  it('is no matter for files below their limit', async () => {
    // On a site that is not as impatient as the other: a busy machine takes its time for so much.
    const patient = await siteUnderTest({});
    const content = Buffer.alloc(5 * 1024 * 1024, 'x');
    const answer = await patient.as('admin').post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/addusingpath(decodedurl='big.bin',overwrite=true)", content);
    await patient.site.close();
    expect(answer.body).toMatchObject({ Length: String(content.length) });
  });

  it('is refused at the addresses for people and tests as well', async () => {
    for (const path of ['/_local/account', '/_local/control']) await expect(said(head('POST', path, ['Content-Length: 70000']), 'Payload Too Large')).resolves.toMatch(/^HTTP\/1.1 413 /);
  });
});

describe('a caller who expects 100-continue', () => {
  it('is told to go on', async () => {
    const line = open();
    line.socket.write(head('POST', ITEMS, ['Expect: 100-continue', 'Content-Length: 13']));
    await expect(line.until('100 Continue')).resolves.toMatch(/^HTTP\/1.1 100 Continue\r\n\r\n$/);
    line.socket.write('{"Title":"c"}');
    await expect(line.until('"Title":"c"')).resolves.toContain('HTTP/1.1 201 Created');
    line.socket.destroy();
  });

  it('is refused without being told to', async () => {
    const got = await said(head('POST', ITEMS, ['Expect: 100-continue', 'Content-Length: 3000000']), 'too big');
    expect(got).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe('a slow caller', () => {
  it('is cut off in its headers', async () => {
    const line = open();
    line.socket.write('GET /sites/test/_api/web HTTP/1.1\r\nX-Slow: ');
    await expect(line.until('</HTML>')).resolves.toMatch(/^HTTP\/1.1 408 /);
  });

  it('is cut off in its body, and nothing of it is done', async () => {
    const line = open();
    line.socket.write(`${head('POST', ITEMS, ['Content-Length: 20'])}{"Title":"slow"`);
    await expect(line.until('</HTML>')).resolves.toMatch(/^HTTP\/1.1 408 /);
    await expect(stored()).resolves.not.toContain('slow');
  });

  it('keeps nobody else waiting', async () => {
    const lines = Array.from({ length: 50 }, () => open());
    for (const { socket } of lines) socket.write(`${head('POST', ITEMS, ['Content-Length: 100'])}{`);
    await alive();
    for (const { socket } of lines) socket.destroy();
  });
});

describe('a caller who goes away', () => {
  it('in the middle of an upload leaves nothing behind', async () => {
    const line = open();
    line.socket.write(`${head('POST', "/sites/test/_api/web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared%20Documents')/files/addusingpath(decodedurl='half.bin')", ['Content-Length: 1000000'])}${'x'.repeat(1000)}`);
    await new Promise(resolve => line.socket.once('drain', resolve).write('x'.repeat(100_000)));
    line.socket.destroy();
    await alive();
    const files = rowsOf(await under.as('admin').get("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files?$select=Name"));
    expect(files.map(file => file.Name)).not.toContain('half.bin');
  });

  it('before the answer comes harms nothing', async () => {
    for (let at = 0; at < 20; at += 1) {
      const line = open();
      line.socket.write(head('GET', '/sites/test/_api/web/lists'), () => line.socket.destroy());
      await line.until('never');
    }
  });
});

describe('requests in one go', () => {
  it('are answered one after the other', async () => {
    const add = (title: string): string => `${head('POST', ITEMS, [`Content-Length: ${12 + title.length}`])}{"Title":"${title}"}`;
    const got = await said(add('p1') + head('GET', `${ITEMS}?$filter=Title%20eq%20'p1'&$select=Title`) + add('p2') + head('GET', '/sites/test/_api/web/language'), '1033');
    expect(got.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 201', 'HTTP/1.1 200', 'HTTP/1.1 201', 'HTTP/1.1 200']);
    expect(got.indexOf('{"value":[{"Title":"p1"}]}')).toBeGreaterThan(0);
  });
});

describe('the server', () => {
  it('listens on the loopback address only', async () => {
    const others = Object.values(networkInterfaces()).flat().filter(address => address?.family === 'IPv4' && !address.internal).map(address => address?.address ?? '');
    for (const address of [...others, '127.0.0.2']) {
      const refused = await new Promise(resolve => {
        const socket = connect({ port: under.site.port, host: address, timeout: 2_000 });
        socket.once('connect', () => { socket.destroy(); resolve(false); });
        for (const event of ['error', 'timeout']) socket.once(event, () => { socket.destroy(); resolve(true); });
      });
      expect([address, refused]).toEqual([address, true]);
    }
  });
});
