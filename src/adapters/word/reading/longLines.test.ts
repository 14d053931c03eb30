import { strToU8 } from 'fflate';
import { readFile } from './readFile';
import { limits } from './limits';

/** Lines that a careless pattern tries from each of their places: then it would be days before the test ends. */
const lines: Readonly<Record<string, (length: number) => string>> = {
  'signs of a heading': (length) => `# ${'#'.repeat(length)}x`,
  'white space': (length) => `| ${' '.repeat(length)}x`,
  'beginnings of links': (length) => '['.repeat(length),
  'beginnings of bookmarks': (length) => '[bookmark'.repeat(length / 9),
  'beginnings of stress': (length) => '*a _b '.repeat(length / 6)
};

jest.setTimeout(60_000);

describe.each(['a.txt', 'a.md'])('a line of a million characters in %s', (fileName) => {
  it.each(Object.entries(lines))('is read when it is of %s', (_, lineOf) => {
    expect(readFile(fileName, strToU8(lineOf(limits.text - 10))).lines).toHaveLength(1);
  });
});
