import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageRequest } from '../testing/pageRequest';
import { runtimeFiles } from './runtimeFiles';

describe('the runtime’s files', () => {
  let parent: string;
  const folder = (): string => join(parent, 's');
  const ask = (path: string) => runtimeFiles({ folder: folder(), stamp: 's', basePath: '/spfx/s/' })(pageRequest(path));
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'runtime-'));
    mkdirSync(join(folder(), 'fonts'), { recursive: true });
    writeFileSync(join(folder(), 'entry_1.js'), 'define()');
    writeFileSync(join(folder(), 'fonts', 'icons.woff'), 'font');
    writeFileSync(join(parent, 'secret.js'), 'no');
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it('are kept for ever by the browser, and never guessed to be something else', async () => {
    const response = await ask('/spfx/s/entry_1.js');
    expect(String(response?.body)).toBe('define()');
    expect(response?.headers).toEqual({
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    });
    expect((await ask('/spfx/s/fonts/icons.woff'))?.headers['Content-Type']).toBe('font/woff');
  });

  it.each(['/spfx/s/none.js', '/spfx/other/entry_1.js', '/spfx/s/%2e%2e/secret.js', '/spfx/s/..%2fsecret.js', '/spfx/s/fonts/..%5c..%5csecret.js', '/spfx/s/'])(
    '%s is not one of them',
    async (path) => {
      expect((await ask(path))?.status).toBe(404);
    },
  );

  it('are all that is answered', async () => {
    expect(await ask('/sites/x')).toBeUndefined();
  });
});
