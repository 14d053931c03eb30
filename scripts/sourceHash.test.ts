import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceHash } from './sourceHash.mjs';

describe('the hash that tells whether something is stale', () => {
  let base: string;
  const write = (name: string, text: string): void => writeFileSync(join(base, name), text);
  const hash = (): string => sourceHash(base, ['src', 'config.json'], (file: string) => !file.endsWith('.test.ts'));

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'source-hash-'));
    mkdirSync(join(base, 'src', 'inner'), { recursive: true });
    write('src/a.ts', 'a');
  });
  afterEach(() => rmSync(base, { recursive: true }));

  it('changes when a file is changed, added, renamed or moved', () => {
    const seen = [hash()];
    write('src/a.ts', 'b');
    seen.push(hash());
    write('src/inner/b.ts', 'b');
    seen.push(hash());
    rmSync(join(base, 'src/inner/b.ts'));
    write('src/b.ts', 'b');
    seen.push(hash());
    write('config.json', '{}');
    seen.push(hash());
    expect(new Set(seen).size).toBe(5);
  });

  it('stays when nothing that counts has changed', () => {
    const before = hash();
    write('src/a.test.ts', 'a test');
    write('README.md', 'text');
    write('src/a.ts', 'a');
    expect(hash()).toBe(before);
  });
});
