import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnreadableFile } from '../../../application/ports/documentReader';
import { packed } from '../../../testing/word/packed';
import { createDocumentReader } from '../createDocumentReader';

const files = ['libreoffice', 'pandoc', 'html-to-docx'].map((producer) =>
  new Uint8Array(readFileSync(join(__dirname, 'fixtures', `stod-for-utveckling.${producer}.docx`)))
);

/** Whether the file gave a document whose lines are counted from 1, or was refused; any other error goes on. */
async function isAnswered(content: Uint8Array): Promise<boolean> {
  try {
    const { lines } = await createDocumentReader().read('a.docx', content);
    return lines.every(({ number }, index) => number === index + 1);
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return true;
    }
    throw error;
  }
}

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const flips = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 });

jest.setTimeout(60_000);

describe('a damaged file', () => {
  it('with other bytes here and there is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), flips, async (file, changes) => {
        const content = file.slice();
        for (const [at, bits] of changes) {
          content[Math.floor(at * content.length)] ^= bits;
        }
        expect(await isAnswered(content)).toBe(true);
      }),
      { numRuns: 300 }
    );
  });

  it('that is cut anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), place, async (file, at) => {
        const cut = file.subarray(0, Math.floor(at * file.length));
        await expect(createDocumentReader().read('a.docx', cut)).rejects.toBeInstanceOf(UnreadableFile);
      }),
      { numRuns: 200 }
    );
  });

  it('with parts of its markup taken out, doubled or exchanged is read or refused', async () => {
    const parts = files.map((file) => unzipSync(file));
    const names = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/_rels/document.xml.rels'];
    const edit = fc.tuple(fc.constantFrom(...names), fc.constantFrom('take', 'double', 'exchange'), place, place);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), fc.array(edit, { minLength: 1, maxLength: 4 }), async (file, edits) => {
        const edited = { ...file };
        for (const [name, kind, one, other] of edits) {
          const tags = strFromU8(edited[name]).split(/(?=<)/);
          const [first, second] = [one, other].map((at) => Math.floor(at * tags.length));
          const [from, tag] = [tags[first], tags[second]];
          tags.splice(second, 1, ...(kind === 'take' ? [] : kind === 'double' ? [tag, tag] : [from]));
          edited[name] = new TextEncoder().encode(tags.join(''));
        }
        expect(await isAnswered(packed(edited))).toBe(true);
      }),
      { numRuns: 200 }
    );
  });
});
