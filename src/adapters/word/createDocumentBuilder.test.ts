import * as mammoth from 'mammoth';
import { strFromU8, unzipSync } from 'fflate';
import type { BuiltDocument, EstablishedDocument } from '../../application/ports/documentBuilder';
import { extractText } from './extractText';
import { createDocumentBuilder } from './createDocumentBuilder';

const source: EstablishedDocument = {
  bodyName: 'RPO Barn och ungdomars hälsa',
  stamp: '',
  decision: {
    body: 'rpo-barn',
    meetingDate: '2026-03-12',
    paragraph: '14',
    diaryNumber: 'RJL 2026/123',
    minutesLink: ''
  },
  snapshotKey: 'm3kq7',
  snapshotHash: 'ab'.repeat(32),
  healthcareRegion: 'Sydöstra sjukvårdsregionen',
  templateVersion: '2',
  numberedHeadings: false,
  letterhead: null,
  trail: [
    { date: '2026-02-20', text: 'Stina Exempelsson lämnade in uppdragsbeskrivningen.' },
    { date: '2026-03-12', text: 'RPO Barn och ungdomars hälsa fastställde den, § 14.' }
  ],
  document: {
    title: 'Uppdragsbeskrivning för RAG Barnonkologi & hematologi',
    sections: [
      {
        key: 'bakgrund',
        heading: 'Bakgrund',
        blocks: [{ kind: 'paragraph', text: 'Gruppen hör till "programområdet" <Barn>.', source: '' }]
      },
      {
        key: 'uppdrag',
        heading: 'Uppdrag',
        blocks: [
          { kind: 'subheading', text: 'Särskilt uppdrag', source: '' },
          { kind: 'paragraph', text: 'Gruppen ska:', source: '' },
          { kind: 'bullets', items: ['Följa kvaliteten', 'Föreslå åtgärder 👩‍⚕️'], source: 'uppdrag' }
        ]
      }
    ]
  }
};

const build = (changes: Partial<EstablishedDocument> = {}): Promise<BuiltDocument> =>
  createDocumentBuilder().established({ ...source, ...changes });

async function part(name: string): Promise<string> {
  return strFromU8(unzipSync((await build()).content)[name]);
}

/** One element a line, so that a change of the golden output can be read. */
const inLines = (xml: string): string => xml.replace(/></g, '>\n<');

describe('the Word document of an established mandate', () => {
  it('is the document.xml that was reviewed', async () => {
    expect(inLines(await part('word/document.xml'))).toMatchSnapshot();
  });

  it('shows its headings, lists and table to another program', async () => {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from((await build()).content) },
      {
        styleMap: [
          "p[style-name='Title'] => h1.titel:fresh",
          "p[style-name='Beslutsrad'] => p.beslut:fresh",
          "p[style-name='Kontrollsumma'] => p.summa:fresh"
        ]
      }
    );
    expect(messages).toEqual([]);
    expect(value).toContain('<h1 class="titel">Uppdragsbeskrivning för RAG Barnonkologi &amp; hematologi</h1>');
    expect(value).toContain(
      '<p class="beslut">Fastställd av RPO Barn och ungdomars hälsa 12 mars 2026, § 14, dnr RJL 2026/123</p>'
    );
    expect(value).toContain('<h1>Uppdrag</h1><h2>Särskilt uppdrag</h2><p>Gruppen ska:</p>');
    expect(value).toContain('<ul><li>Följa kvaliteten</li><li>Föreslå åtgärder 👩‍⚕️</li></ul>');
    expect(value).toMatch(/<table><thead><tr><th>.*Datum.*<\/th>.*<\/thead>/);
    expect(value).toContain(`<p class="summa">${'ab'.repeat(32)}</p>`);
  });

  it('keeps the sentence that opens a list on the same page as the list', async () => {
    const paragraphs = (await part('word/document.xml')).split('<w:p>');
    expect(paragraphs.filter((xml) => xml.includes('<w:keepNext/>') && !xml.includes('Kontrollsumma'))).toEqual([
      expect.stringContaining('Gruppen ska:')
    ]);
  });

  it('says in every style how its lines are spaced', async () => {
    const spacings = (await part('word/styles.xml')).match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? [];
    expect(spacings.length).toBeGreaterThanOrEqual(6);
    expect(spacings.filter((spacing) => !spacing.includes('w:lineRule="auto"'))).toEqual([]);
  });

  it('says in its properties what it is and in which language', async () => {
    const core = await part('docProps/core.xml');
    expect(core).toContain('<dc:title>Uppdragsbeskrivning för RAG Barnonkologi &amp; hematologi</dc:title>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).toContain('2026-03-12T00:00:00Z</dcterms:created>');
    expect(await part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
    expect(await part('word/settings.xml')).toContain('<w:themeFontLang w:val="sv-SE"/>');
  });

  it('is the same, byte for byte, when it is built again', async () => {
    expect(Buffer.from((await build()).content).equals(Buffer.from((await build()).content))).toBe(true);
  });

  it('carries the hash of the text that is read back from it', async () => {
    const { content, textHash } = await build();
    expect(textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await createDocumentBuilder().textHash(content)).toBe(textHash);
    expect(extractText(content).split('\n').slice(2, 5)).toEqual([
      'Bakgrund', 'Gruppen hör till "programområdet" <Barn>.', 'Uppdrag'
    ]);
  });

  it('has another hash when a word differs', async () => {
    const other = { ...source.document, title: 'Uppdragsbeskrivning för RAG Barnonkologi och hematologi' };
    expect((await build({ document: other })).textHash).not.toBe((await build()).textHash);
  });

  it('leaves out a diary number that is not given yet', async () => {
    const { content } = await build({ decision: { ...source.decision, diaryNumber: '' } });
    expect(extractText(content)).toContain('12 mars 2026, § 14\n');
  });

  it('refuses a text with a gap', async () => {
    const document = {
      ...source.document,
      sections: [{ key: 'a', heading: 'A', blocks: [{ kind: 'gap' as const, text: 'Ange', asList: false, source: 'a' }] }]
    };
    await expect(build({ document })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('refuses bytes that are no Word document', async () => {
    await expect(createDocumentBuilder().textHash(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ kind: 'invalid' });
  });
});
