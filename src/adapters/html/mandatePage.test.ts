/** @jest-environment jsdom */
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import type { DocumentPage } from '../../application/ports/documentBuilder';
import type { MandateDocument } from '../../domain/mandate/document';
import { mandatePage } from './mandatePage';

const document_: MandateDocument = {
  preface: [{ kind: 'paragraph', text: 'Brevhuvud', source: '' }],
  title: 'Uppdrag för <b>Barn & ungdom</b>',
  sections: [
    { key: 'inledning', heading: '', blocks: [{ kind: 'paragraph', text: 'Inledning.', source: '' }] },
    {
      key: 'uppdrag',
      heading: 'Uppdrag',
      blocks: [
        { kind: 'subheading', text: 'Särskilt', source: '' },
        { kind: 'numbered', items: ['Ett', 'Två'], source: 'a' },
        { kind: 'bullets', items: ['<script>alert(1)</script>'], source: 'a' },
        { kind: 'gap', text: 'Ange "något".', asList: false, source: 'b' }
      ]
    },
    { key: 'kostnad', heading: 'Kostnader', blocks: [{ kind: 'paragraph', text: 'Var och en.', source: '' }] }
  ]
};
const page = (changes: Partial<DocumentPage> = {}): string =>
  mandatePage({
    document: document_,
    healthcareRegion: 'Sydöstra sjukvårdsregionen',
    standing: 'Utkast 1 mars 2026',
    footer: 'Kontrollsumma abc',
    numberedHeadings: false,
    ...changes
  });
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const texts = (html: string, selector: string): readonly (string | null)[] =>
  [...parsed(html).querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the page of a mandate', () => {
  it('says its title and language and has headings and lists of its own', () => {
    const html = page();
    expect(parsed(html).documentElement.lang).toBe('sv-SE');
    expect(parsed(html).title).toBe('Uppdrag för <b>Barn & ungdom</b>');
    expect(texts(html, 'h1, h2, h3')).toEqual(['Uppdrag för <b>Barn & ungdom</b>', 'Uppdrag', 'Särskilt', 'Kostnader']);
    expect(texts(html, 'ol li')).toEqual(['Ett', 'Två']);
    expect(texts(html, 'mark')).toEqual(['Saknas: Ange "något".']);
    expect(texts(html, 'header, .standing, footer')).toEqual(['Sydöstra sjukvårdsregionen', 'Utkast 1 mars 2026', 'Kontrollsumma abc']);
  });

  it('runs nothing that stands in the text, and fetches nothing', () => {
    const html = page();
    expect(parsed(html).querySelectorAll('script, link, img, b')).toHaveLength(0);
    expect(html).not.toMatch(/https?:|url\(/);
  });

  it('numbers the headings of a family that does so, those without text not counted', () => {
    expect(texts(page({ numberedHeadings: true }), 'h2')).toEqual(['1. Uppdrag', '2. Kostnader']);
  });

  it('leaves out what is not known', () => {
    expect(texts(page({ healthcareRegion: '', standing: '', footer: '' }), 'header, .standing, footer')).toEqual([]);
  });

  it('has nothing a screen reader stumbles over', async () => {
    const { body } = parsed(page());
    document.body.replaceChildren(...body.childNodes);
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
});
