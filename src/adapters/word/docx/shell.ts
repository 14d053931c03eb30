import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { BULLETS, HEADINGS, NUMBERS, numbering, styles } from './styles';

/** Stand for what differs from file to file. */
export const marks = {
  header: '[[header]]',
  footer: '[[footer]]',
  title: '[[title]]',
  subject: '[[subject]]',
  author: '[[author]]',
  description: '[[description]]'
} as const;

/** What every Word file of the product has: page, styles, lists, header, footer and properties, without the text. */
export interface WordShell {
  /** The parts that are the same in every file, by name. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** `word/document.xml` before and after its text. */
  readonly before: string;
  readonly after: string;
  readonly numbering: string;
  readonly lists: {
    readonly bullets: number;
    readonly headings: number;
    /** Number of the kind that numbered lists are of. */
    readonly numberedKind: number;
    readonly highest: number;
  };
  /** XML of header, footer and properties by the part's name, with the {@link marks}. */
  readonly marked: Readonly<Record<string, string>>;
}

const LANGUAGE = 'sv-SE';
const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const SETTINGS = 'word/settings.xml';
export const CORE = 'docProps/core.xml';

/** A4 with margins of 2.54 cm, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 } };

/** A point of each kind of list: the library numbers only lists that are used. */
const points = [BULLETS, HEADINGS, NUMBERS].map((reference) => new Paragraph({ text: reference, numbering: { reference, level: 0 } }));

const pageFooter = new Footer({
  children: [
    new Paragraph({ text: marks.footer, style: 'Footer' }),
    new Paragraph({
      style: 'Footer',
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })]
    })
  ]
});

const pack = (): Promise<ArrayBuffer> =>
  Packer.toArrayBuffer(
    new Document({
      title: marks.title,
      subject: marks.subject,
      creator: marks.author,
      lastModifiedBy: marks.author,
      description: marks.description,
      styles,
      numbering,
      sections: [
        {
          properties: { page: PAGE },
          headers: { default: new Header({ children: [new Paragraph({ text: marks.header, style: 'Header' })] }) },
          footers: { default: pageFooter },
          children: [new Paragraph({ text: marks.title, heading: HeadingLevel.TITLE }), ...points]
        }
      ]
    })
  );

function listsOf(document: string, xml: string): WordShell['lists'] {
  const [bullets = 0, headings = 0, numbered = 0] = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => Number(id));
  const kinds = new Map(
    [...xml.matchAll(/<w:num [^>]*w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"/g)].map(([, id, kind]) => [Number(id), Number(kind)])
  );
  return { bullets, headings, numberedKind: kinds.get(numbered) ?? 0, highest: Math.max(...kinds.keys()) };
}

/** Builds the shell. The same whenever it is built: nothing of the moment is left in it. */
export async function createShell(): Promise<WordShell> {
  const parts = unzipSync(new Uint8Array(await pack()));
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const document = xml(DOCUMENT);
  const [start, end] = [document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('<w:sectPr')];
  const marked = Object.keys(parts).filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name));
  const settings = xml(SETTINGS).replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${LANGUAGE}"/>`);
  const core = xml(CORE).replace('<cp:lastModifiedBy>', `<dc:language>${LANGUAGE}</dc:language><cp:lastModifiedBy>`);
  const changing = [DOCUMENT, NUMBERING, CORE, ...marked];
  return {
    parts: {
      ...Object.fromEntries(Object.entries(parts).filter(([name]) => !changing.includes(name))),
      // ISO/IEC 29500-1, CT_Settings: themeFontLang stands after compat.
      [SETTINGS]: new TextEncoder().encode(settings)
    },
    before: document.slice(0, start),
    after: document.slice(end),
    numbering: xml(NUMBERING),
    lists: listsOf(document.slice(start, end), xml(NUMBERING)),
    marked: { ...Object.fromEntries(marked.map((name) => [name, xml(name)])), [CORE]: core }
  };
}
