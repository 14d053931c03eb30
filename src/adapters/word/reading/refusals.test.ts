import { strToU8 } from 'fflate';
import { constants, deflateRawSync } from 'node:zlib';
import { packed } from '../../../testing/word/packed';
import { wordFileParts, type WordParts } from '../../../testing/word/wordFileParts';
import { createDocumentReader } from '../createDocumentReader';
import { unpack } from './archive/unpack';
import { limits } from './limits';

const read = (fileName: string, content: Uint8Array): Promise<unknown> => createDocumentReader().read(fileName, content);
const refused = (reason: string): object => ({ name: 'UnreadableFile', reason });

const paragraph = '<w:p><w:r><w:t>Syfte</w:t></w:r></w:p>';
const whole = (parts: Partial<WordParts> = {}): Record<string, string> => ({ ...wordFileParts({ body: paragraph, ...parts }) });
const good = packed(whole());
const MAIN = 'word/document.xml';

/** A directory entry of the zip file, changed in place. */
function withEntry(name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const content = good.slice();
  const view = new DataView(content.buffer);
  for (let at = 0; at + 46 < content.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && new TextDecoder().decode(content.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) === name) {
      change(view, at);
    }
  }
  return content;
}

const compound = (...names: readonly string[]): Uint8Array => {
  const content = new Uint8Array(2048);
  content.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, nth) => content.set(strToU8([...name].map((letter) => `${letter}\0`).join('')), 1024 + nth * 128));
  return content;
};

/** Large files take their time on a machine that does other things too. */
jest.setTimeout(60_000);

describe('a file without a word', () => {
  it.each<readonly [string, string, Uint8Array]>([
    ['of no bytes', 'a.docx', new Uint8Array(0)],
    ['of white space', 'a.txt', strToU8(' \n\t')],
    ['of white space in UTF-16', 'a.txt', Uint8Array.of(0xff, 0xfe, 0x20, 0x00)],
    ['in Word', 'a.docx', packed(whole({ body: '<w:p/>' }))]
  ])('is empty: %s', async (_, fileName, content) => {
    await expect(read(fileName, content)).rejects.toMatchObject(refused('empty'));
  });
});

describe('a file of another kind', () => {
  it.each<readonly [string, string, Uint8Array]>([
    ['PDF', 'a.pdf', strToU8('%PDF-1.7\n1 0 obj')],
    ['RTF named as Word', 'a.doc', strToU8('{\\rtf1\\ansi Syfte}')],
    ['web page', 'a.html', strToU8('<!DOCTYPE html><p>Syfte</p>')],
    ['picture', 'a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['zip file of something else', 'a.zip', packed({ 'a.txt': 'Syfte' })],
    ['OpenDocument', 'a.odt', packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })],
    ['workbook', 'a.xlsx', packed({ ...whole(), [MAIN]: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' })],
    ['old workbook', 'a.xls', compound('Root Entry', 'Workbook')]
  ])('is unknown: %s', async (_, fileName, content) => {
    await expect(read(fileName, content)).rejects.toMatchObject(refused('unknownFormat'));
  });

  it('is old Word by what it holds, whatever its name', async () => {
    await expect(read('a.doc', compound('Root Entry', 'WordDocument'))).rejects.toMatchObject(refused('oldWord'));
    await expect(read('a.docx', compound())).rejects.toMatchObject(refused('oldWord'));
  });
});

describe('a file behind a password', () => {
  it('is told so, in its container and in the zip file', async () => {
    await expect(read('a.docx', compound('EncryptionInfo', 'EncryptedPackage'))).rejects.toMatchObject(refused('passwordProtected'));
    const encrypted = withEntry(MAIN, (view, at) => view.setUint16(at + 8, 1, true));
    await expect(read('a.docx', encrypted)).rejects.toMatchObject(refused('passwordProtected'));
  });
});

describe('a broken file', () => {
  const link = (id: string, basedOn: string): string => `<w:style w:styleId="${id}"><w:basedOn w:val="${basedOn}"/></w:style>`;
  const listOf = (id: string, style: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${style}"/></w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  const listStyle = (id: string, list: string): string => `<w:style w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`;
  const withMain = (change: (xml: string) => string | Uint8Array): Uint8Array => packed({ ...whole(), [MAIN]: change(whole()[MAIN]) });
  const { [MAIN]: _, ...withoutMain } = whole();

  it.each<readonly [string, Uint8Array]>([
    ['text named as Word', strToU8('Syfte')],
    ['cut in the middle', good.subarray(0, good.length / 2)],
    ['cut at the end', good.subarray(0, good.length - 1)],
    ['without its main part', packed(withoutMain)],
    ['with nothing in its main part', withMain(() => '')],
    ['with its main part cut', withMain((xml) => xml.slice(0, -30))],
    ['with tags that do not match', withMain((xml) => xml.replace('</w:r>', '</w:p>'))],
    ['with an unknown prefix', withMain((xml) => xml.replace('<w:r>', '<w:r><q:z/>'))],
    ['with an unknown entity', withMain((xml) => xml.replace('Syfte', '&syfte;'))],
    ['with a document type', withMain((xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]>'))],
    ['with bytes that are no UTF-8', withMain((xml) => Uint8Array.from(strToU8(xml), (byte) => (byte === 0x79 ? 0xff : byte)))],
    ['with a style based on itself', packed(whole({ styles: link('a', 'b') + link('b', 'a') }))],
    ['with a list that takes its levels from itself', packed(whole({ styles: listStyle('s', '2') + listStyle('t', '1'), numbering: listOf('1', 's') + listOf('2', 't') }))],
    ['with another checksum', withEntry(MAIN, (view, at) => view.setUint32(at + 16, 7, true))],
    ['with a part of another length', withEntry(MAIN, (view, at) => view.setUint32(at + 24, 7, true))],
    ['with a part beyond its end', withEntry(MAIN, (view, at) => view.setUint32(at + 42, 0x7fffffff, true))],
    ['packed in an unknown way', withEntry(MAIN, (view, at) => view.setUint16(at + 10, 99, true))]
  ])('is corrupt: %s', async (_name, content) => {
    await expect(read('a.docx', content)).rejects.toMatchObject(refused('corrupt'));
  });

  it('is corrupt when a part stands twice in it', async () => {
    const twice = packed({ ...whole(), 'x_rels/.rel': 'a', 'y_rels/.rel': 'b' });
    const buffer = Buffer.from(twice.buffer, twice.byteOffset, twice.length);
    buffer.set(Buffer.from('x_rels/.rel'), buffer.lastIndexOf('y_rels/.rel'));
    await expect(read('a.docx', twice)).rejects.toMatchObject(refused('corrupt'));
  });
});

describe('a file larger than is read', () => {
  it('is refused before it is opened', async () => {
    const content = new Uint8Array(limits.packed + 1);
    content.set(good);
    await expect(read('a.docx', content)).rejects.toMatchObject(refused('tooLarge'));
  });

  it('is refused as text when it is longer than any mandate', async () => {
    await expect(read('a.txt', strToU8('Syfte\n'.repeat(limits.text / 5)))).rejects.toMatchObject(refused('tooLarge'));
  });

  it('is refused by what its directory says', async () => {
    const content = withEntry('[Content_Types].xml', (view, at) => view.setUint32(at + 24, limits.declared, true));
    await expect(read('a.docx', content)).rejects.toMatchObject(refused('tooLarge'));
  });

  it('is refused when a part is, picture parts not counted', async () => {
    const large = ' '.repeat(limits.unpacked);
    await expect(read('a.docx', packed({ ...whole(), [MAIN]: large }))).rejects.toMatchObject(refused('tooLarge'));
    await expect(read('a.docx', packed({ ...whole(), 'word/media/a.bmp': large }))).resolves.toMatchObject({ lines: [{ text: 'Syfte' }] });
  });

  it('is no longer unpacked once it is too large, whatever it says to hold', () => {
    const block = deflateRawSync(new Uint8Array(1024 * 1024), { finishFlush: constants.Z_SYNC_FLUSH });
    const bomb = Buffer.concat([...Array<Buffer>(limits.unpacked / 1024 / 1024 + 20).fill(block), Buffer.from([0xff, 0xff])]);
    const header = new Uint8Array(30);
    new DataView(header.buffer).setUint32(0, 0x04034b50, true);
    const entry = { name: MAIN, method: 8, encrypted: false, crc: 0, packed: bomb.length, declared: 5, offset: 0 };
    const unpacked = (bytes: number): unknown => unpack(Buffer.concat([header, bomb]), entry, { bytes, elements: 0 });
    expect(() => unpacked(limits.unpacked)).toThrow(expect.objectContaining({ reason: 'tooLarge' }));
    // The end of the stream is broken: with a larger allowance the unpacking would have come there.
    expect(() => unpacked(Infinity)).toThrow(expect.objectContaining({ reason: 'corrupt' }));
  });

  it('is refused for its elements, inside each other or after each other', async () => {
    const deep = `${'<w:sdt>'.repeat(limits.depth)}${'</w:sdt>'.repeat(limits.depth)}`;
    await expect(read('a.docx', packed(whole({ body: deep })))).rejects.toMatchObject(refused('tooLarge'));
    const many = '<w:p/>'.repeat(limits.elements);
    await expect(read('a.docx', packed(whole({ body: many })))).rejects.toMatchObject(refused('tooLarge'));
  });
});
