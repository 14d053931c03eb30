import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webPartIds } from '../schema/webPartIds';

describe('the ids by which pages name the web parts', () => {
  it('are those of the manifests', () => {
    const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const ids = folders.map(({ name }) => {
      const manifest = readdirSync(join(__dirname, name)).find((file) => file.endsWith('.manifest.json')) ?? '';
      return [name, /"id":\s*"([^"]+)"/.exec(readFileSync(join(__dirname, name, manifest), 'utf8'))?.[1]];
    });
    expect(webPartIds).toEqual(Object.fromEntries(ids));
  });
});
