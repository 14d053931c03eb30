import { strToU8 } from 'fflate';
import { packed } from '../../../testing/word/packed';
import { wordFileParts } from '../../../testing/word/wordFileParts';
import { createDocumentReader } from '../createDocumentReader';

const parts = wordFileParts({
  body: '<w:p><w:pPr><w:pStyle w:val="R"/></w:pPr><w:r><w:t>Åtagande</w:t></w:r></w:p>',
  styles: '<w:style w:type="paragraph" w:styleId="R"><w:name w:val="heading 1"/></w:style>'
});
const MAIN = 'word/document.xml';

const utf16 = (xml: string, littleEndian: boolean, mark: string): Uint8Array => {
  const bytes = new Uint8Array((xml.length + mark.length) * 2);
  [...mark, ...xml].forEach((sign, at) => new DataView(bytes.buffer).setUint16(at * 2, sign.charCodeAt(0), littleEndian));
  return bytes;
};

const strict = (xml: string): string =>
  xml
    .replace(/http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006/g, 'http://purl.oclc.org/ooxml/wordprocessingml')
    .replace(/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006/g, 'http://purl.oclc.org/ooxml/officeDocument');

const inAll = (change: (xml: string) => string | Uint8Array): Readonly<Record<string, string | Uint8Array>> =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)]));

describe('a Word file', () => {
  it.each<readonly [string, string, Readonly<Record<string, string | Uint8Array>>]>([
    ['of the strict edition', 'a.docx', inAll(strict)],
    ['with macros, by its name', 'a.docm', parts],
    ['that is a template, by its name', 'a.DOTX', parts],
    ['without a telling name', 'uppdrag', parts],
    ['with other prefixes', 'a.docx', inAll((xml) => xml.replace(/(<\/?|\s|xmlns:)w:/g, '$1ord:').replace('xmlns:w=', 'xmlns:ord='))],
    ['with the namespace as the usual one', 'a.docx', inAll((xml) => xml.replace(/(<\/?)w:/g, '$1').replace(/<(document|styles) /, '<$1 xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '))],
    ['with byte order marks', 'a.docx', inAll((xml) => `\ufeff${xml}`)],
    ['in UTF-16', 'a.docx', inAll((xml) => utf16(xml.replace('UTF-8', 'UTF-16'), true, '\ufeff'))],
    ['in UTF-16 with the large end first', 'a.docx', inAll((xml) => utf16(xml.replace('UTF-8', 'UTF-16'), false, '\ufeff'))],
    ['in UTF-16 without a mark', 'a.docx', inAll((xml) => utf16(xml.replace('UTF-8', 'UTF-16'), true, ''))],
    ['with its folders written as Windows does', 'a.docx', Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.replace(/\//g, '\\'), xml]))]
  ])('%s is read', async (_, fileName, files) => {
    const { lines } = await createDocumentReader().read(fileName, packed(files));
    expect(lines).toEqual([{ number: 1, text: 'Åtagande', kind: 'paragraph', listLevel: 0, headingLevel: 1 }]);
  });

  it('is found where its relationships say', async () => {
    const { [MAIN]: main, 'word/_rels/document.xml.rels': rels, '_rels/.rels': first, 'word/styles.xml': styles, ...rest } = parts;
    const moved = {
      ...rest,
      '_rels/.rels': first.replace(MAIN, '/ord/text/huvud.xml'),
      'ord/text/huvud.xml': main,
      'ord/text/_rels/huvud.xml.rels': rels.replace('styles.xml', '../stil/./a.xml'),
      'ord/stil/a.xml': styles
    };
    expect((await createDocumentReader().read('a.docx', packed(moved))).lines).toMatchObject([{ text: 'Åtagande', headingLevel: 1 }]);
  });

  it('is found at its usual place when nothing says where it is', async () => {
    expect((await createDocumentReader().read('a.docx', packed({ [MAIN]: parts[MAIN] }))).lines).toMatchObject([{ text: 'Åtagande' }]);
  });
});

describe('a text file', () => {
  it.each([
    ['uppdrag.txt', 'text', strToU8('# Syfte\n- Att åtaga sig')],
    ['uppdrag.md', 'markdown', strToU8('# Syfte\n- Att åtaga sig')],
    ['uppdrag', 'text', Uint8Array.from('# Syfte\n- Att åtaga sig', (sign) => sign.charCodeAt(0))],
    ['uppdrag.txt', 'text', utf16('# Syfte\n- Att åtaga sig', true, '\ufeff')]
  ])('is read: %s', async (fileName, format, content) => {
    expect(await createDocumentReader().read(fileName, content)).toEqual({
      fileName,
      format,
      lines: [
        { number: 1, text: 'Syfte', kind: 'paragraph', listLevel: 0, headingLevel: 1 },
        { number: 2, text: 'Att åtaga sig', kind: 'bullet', listLevel: 0, headingLevel: null }
      ],
      comments: [],
      changes: [],
      remarks: []
    });
  });
});
