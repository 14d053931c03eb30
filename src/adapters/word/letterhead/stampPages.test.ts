import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { EstablishedDocument } from '../../../application/ports/documentBuilder';
import { letterhead } from '../../../testing/word/letterhead';
import { createDocumentBuilder } from '../createDocumentBuilder';
import { extractText } from '../extractText';

const stamp = 'UPPHÄVD 12 mars 2026 av RPO Barn & unga, § 8';
const source: EstablishedDocument = {
  bodyName: 'RPO Barn & unga',
  stamp,
  decision: { body: 'rpo-barn', meetingDate: '2025-03-12', paragraph: '14', diaryNumber: '', minutesLink: '' },
  snapshotKey: 'm3kq7',
  snapshotHash: 'ab'.repeat(32),
  healthcareRegion: 'Sydöstra sjukvårdsregionen',
  templateVersion: '2',
  numberedHeadings: false,
  letterhead: null,
  trail: [],
  document: { title: 'Uppdrag', sections: [] }
};

const built = async (change: Partial<EstablishedDocument> = {}): Promise<Readonly<Record<string, string>>> => {
  const { content } = await createDocumentBuilder().established({ ...source, ...change });
  return Object.fromEntries(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
const escaped = stamp.replace('&', '&amp;');
const count = (text: string, part: string): number => text.split(part).length - 1;

/** The letterhead with another text in some of its parts. */
const changed = (parts: Readonly<Record<string, (xml: string) => string>>): Uint8Array => {
  const before = unzipSync(letterhead({ hasLists: false }));
  const after = Object.entries(parts).map(([name, change]) => [name, strToU8(change(before[name] ? strFromU8(before[name]) : ''))]);
  return zipSync({ ...before, ...Object.fromEntries(after) });
};

describe('the stamp of a withdrawn mandate', () => {
  it('stands as text above the title and in the header of every page, and in no document that applies', async () => {
    const { content, textHash } = await createDocumentBuilder().established(source);
    expect(extractText(content).split('\n').slice(0, 2)).toEqual([stamp, 'Uppdrag']);
    const parts = await built();
    const headers = Object.keys(parts).filter((name) => name.startsWith('word/header'));
    expect(headers).toHaveLength(1);
    expect(parts[headers[0] ?? '']).toContain(escaped);
    expect(JSON.stringify(parts)).not.toContain('<w:pict');
    const applying = await built({ stamp: '' });
    expect(JSON.stringify(applying)).not.toContain('UPPHÄVD');
    expect((await createDocumentBuilder().established({ ...source, stamp: '' })).textHash).not.toBe(textHash);
  });

  it('stands in the letterhead’s own header, beside what it says itself', async () => {
    const parts = await built({ letterhead: letterhead({ hasLists: true }) });
    expect(parts['word/header1.xml']).toContain(escaped);
    expect(parts['word/header1.xml']).toContain('Region Exempel');
    expect(parts['word/headerUppdrag.xml']).toBeUndefined();
    expect(parts['word/document.xml']).toContain(escaped);
  });

  it('gets a header of its own for the first and the even pages that have none', async () => {
    const paper = changed({
      'word/document.xml': (xml) => xml.replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'),
      'word/settings.xml': () => '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/></w:settings>'
    });
    const parts = await built({ letterhead: paper });
    const document = parts['word/document.xml'] ?? '';
    expect([...document.matchAll(/<w:headerReference[^>]*w:type="(\w+)"/g)].map(([, kind]) => kind).sort()).toEqual(['default', 'even', 'first']);
    expect(parts['word/headerUppdrag.xml']).toContain(escaped);
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="headerUppdrag.xml"');
    expect(parts['[Content_Types].xml']).toContain('/word/headerUppdrag.xml');
    // Switched off is no page without a header.
    const off = await built({ letterhead: changed({ 'word/document.xml': (xml) => xml.replace('</w:sectPr>', '<w:titlePg w:val="0"/></w:sectPr>') }) });
    expect(off['word/headerUppdrag.xml']).toBeUndefined();
  });

  it.each([
    ['no header', /<w:headerReference[^>]*\/>/],
    ['no section', /<w:sectPr>.*<\/w:sectPr>/],
    ['an empty section', /(?<=<w:sectPr).*<\/w:sectPr>/]
  ])('gets one on paper with %s', async (_case, gone) => {
    const paper = changed({ 'word/document.xml': (xml) => xml.replace(gone, gone.source.startsWith('(?<=') ? '/>' : '') });
    const parts = await built({ letterhead: paper });
    const document = parts['word/document.xml'] ?? '';
    expect(count(document, 'r:id="rIdUppdragHeader"')).toBe(1);
    expect(document).toMatch(/<w:sectPr><w:headerReference [^>]*w:type="default"/);
    expect(parts['word/headerUppdrag.xml']).toContain(escaped);
  });
});
