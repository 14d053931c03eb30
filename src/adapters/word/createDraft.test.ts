import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { DraftDocument } from '../../application/ports/documentBuilder';
import { letterhead } from '../../testing/word/letterhead';
import { createDocumentBuilder } from './createDocumentBuilder';
import { extractText } from './extractText';

const source: DraftDocument = {
  document: {
    title: 'Uppdrag för Barn',
    sections: [
      {
        key: 'uppdrag',
        heading: 'Uppdrag',
        blocks: [
          { kind: 'paragraph', text: 'Gruppen ska:', source: '' },
          { kind: 'numbered', items: ['Ett', 'Två'], source: 'uppdrag' },
          { kind: 'paragraph', text: 'Och mer.', source: 'uppdrag' },
          { kind: 'gap', text: 'Ange datum.', asList: false, source: 'leveranser' }
        ]
      },
      { key: 'steg', heading: 'Steg', blocks: [{ kind: 'numbered', items: ['Först'], source: 'steg' }] }
    ]
  },
  healthcareRegion: 'Sydöstra sjukvårdsregionen',
  templateVersion: '2',
  numberedHeadings: true,
  questions: new Map([['uppdrag', 'Vad ska gruppen göra?'], ['leveranser', 'När?'], ['steg', 'Hur?']]),
  author: 'Karin',
  date: '2026-03-01',
  letterhead: null
};
const build = (changes: Partial<DraftDocument> = {}): Promise<Uint8Array> => createDocumentBuilder().draft({ ...source, ...changes });
const part = (content: Uint8Array, name: string): string => strFromU8(unzipSync(content)[name] ?? new Uint8Array());
const documentOf = (content: Uint8Array): string => part(content, 'word/document.xml');

describe('a draft as a Word file', () => {
  it('has each field in a content control that is named by the field and asks its question', async () => {
    const controls = documentOf(await build()).match(/<w:sdt>.*?<\/w:sdt>/g) ?? [];
    expect(controls.map((xml) => [/w:tag w:val="(.*?)"/.exec(xml)?.[1], /w:alias w:val="(.*?)"/.exec(xml)?.[1]])).toEqual([
      ['uppdrag', 'Vad ska gruppen göra?'], ['leveranser', 'När?'], ['steg', 'Hur?']
    ]);
    expect(controls[0]?.match(/<w:t [^>]*>(.*?)<\/w:t>/g)).toHaveLength(3);
    expect(controls[1]).toContain('&lt;Ange datum.&gt;');
  });

  it('says on each page that it is a draft, of which template version and of which healthcare region', async () => {
    const parts = unzipSync(await build());
    const footer = Object.keys(parts).find((name) => name.startsWith('word/footer')) ?? '';
    const header = Object.keys(parts).find((name) => name.startsWith('word/header')) ?? '';
    expect(strFromU8(parts[footer] ?? new Uint8Array())).toContain('Utkast 1 mars 2026, inte fastställt · mall version 2');
    expect(strFromU8(parts[header] ?? new Uint8Array())).toContain('Sydöstra sjukvårdsregionen');
  });

  it('numbers headings where the family does, and begins each numbered list at 1', async () => {
    const listsOf = (xml: string): readonly string[] => [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id = '']) => id);
    const numbered = listsOf(documentOf(await build()));
    const plain = listsOf(documentOf(await build({ numberedHeadings: false })));
    expect(numbered).toHaveLength(5);
    expect(plain).toHaveLength(3);
    expect(plain[0]).toBe(plain[1]);
    expect(plain[2]).not.toBe(plain[0]);
  });

  it('is the same, byte for byte, when it is built again', async () => {
    expect(Buffer.from(await build()).equals(Buffer.from(await build()))).toBe(true);
  });
});

describe.each([true, false])('a draft on a region’s own paper (with lists of its own: %s)', (hasLists) => {
  const onPaper = (): Promise<Uint8Array> => build({ letterhead: letterhead({ hasLists }) });

  it('keeps the paper’s page and header and loses its text, and says in the text what the footer said', async () => {
    const xml = documentOf(await onPaper());
    expect(xml).toContain('<w:headerReference w:type="default" r:id="rId2"/>');
    expect(xml).not.toContain('Skriv här');
    expect(extractText(await onPaper())).toContain('inte fastställt · mall version 2');
    expect(part(await onPaper(), 'word/header1.xml')).toContain('Region Exempel');
  });

  it('stands in the paper’s styles, found by their names, and brings those it lacks', async () => {
    const content = await onPaper();
    const used = new Set([...documentOf(content).matchAll(/<w:pStyle w:val="(.*?)"/g)].map(([, id]) => id));
    expect(used).toEqual(new Set(['Rubrik', 'BeslutsradUppdrag', 'Rubrik1', 'ListParagraph', 'Footer']));
    const styles = part(content, 'word/styles.xml');
    for (const id of used) {
      expect(styles).toContain(`w:styleId="${id}"`);
    }
    expect(styles).toContain('<w:lang w:val="sv-SE"/>');
  });

  it('has its lists beside the paper’s own, each number once', async () => {
    const numbering = part(await onPaper(), 'word/numbering.xml');
    const ids = [...numbering.matchAll(/<w:num [^>]*w:numId="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.includes('7')).toBe(hasLists);
    for (const [, id] of documentOf(await onPaper()).matchAll(/<w:numId w:val="(\d+)"/g)) {
      expect(ids).toContain(id);
    }
    expect(numbering.indexOf('<w:num ')).toBeGreaterThan(numbering.lastIndexOf('<w:abstractNum '));
    expect(part(await onPaper(), '[Content_Types].xml').match(/numbering\.xml/g)).toHaveLength(1);
  });
});

describe('paper that is none', () => {
  it.each([
    ['no archive', Uint8Array.of(1, 2, 3)],
    ['an archive without a text', zipSync({ 'a.txt': Uint8Array.of(1) })]
  ])('is refused: %s', async (_case, paper) => {
    await expect(build({ letterhead: paper })).rejects.toMatchObject({ kind: 'invalid' });
  });
});
