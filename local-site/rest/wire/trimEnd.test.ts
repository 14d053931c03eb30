/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trimEnd } from './trimEnd';

describe('cutting a repeated character off the end', () => {
  it.each([['/a//', '/a'], ['', ''], ['///', ''], ['a/b', 'a/b']])('of %j leaves %j', (text, rest) => expect(trimEnd(text, '/')).toBe(rest));

  it('is done this way wherever callers choose the text: the regular expression for it takes the square of their length', () => {
    const root = join(__dirname, '..', '..');
    const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path => /^(?:rest|http|storage).*\.ts$/.test(path) && !path.endsWith('.test.ts'))
      .filter(path => /\.replace\(\/\\\/\+\$\//.test(readFileSync(join(root, path), 'utf8')));
    expect(found).toEqual([]);
  });
});
