import { readParts } from '../../../testing/word/readParts';

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`);
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const textsOf = (lines: readonly { readonly text: string }[]): readonly string[] => lines.map(({ text: words }) => words);

const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;
const shape = (inner: string): string =>
  `<w:drawing><wp:anchor><wp:docPr id="1" name="Ruta"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(inner)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const picture = (properties: string): string =>
  `<w:drawing><wp:inline><wp:docPr id="1" name="Bild 1"${properties}/><a:graphic><a:graphicData><a:blip r:embed="x"/></a:graphicData></a:graphic></wp:inline></w:drawing>`;

describe('a text box', () => {
  const old = (inner: string): string => `<w:pict><v:shape><v:textbox>${box(inner)}</v:textbox></v:shape></w:pict>`;

  it('is read once, after the paragraph it is anchored in, and told', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${shape(paragraph(text('UTKAST')))}</mc:Choice><mc:Fallback>${old(paragraph(text('UTKAST')))}</mc:Fallback></mc:AlternateContent>`;
    const { lines, remarks } = await readParts({ body: paragraph(`${text('Upp')}${run(both)}${text('drag')}`) + paragraph(text('Syfte')) });
    expect(textsOf(lines)).toEqual(['Uppdrag', 'UTKAST', 'Syfte']);
    expect(remarks).toEqual([{ kind: 'textBox', line: 2, text: 'UTKAST' }]);
  });

  it('is read from older files, and where there is only the older way', async () => {
    const { lines } = await readParts({
      body: paragraph(run(old(paragraph(text('a'))))) + paragraph(run(`<mc:AlternateContent><mc:Fallback>${old(paragraph(text('b')))}</mc:Fallback></mc:AlternateContent>`))
    });
    expect(textsOf(lines)).toEqual(['', 'a', '', 'b']);
  });

  it('keeps its own headings, and leaves those around it alone', async () => {
    const heading = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>';
    const { lines } = await readParts({ body: paragraph(heading + text('Syfte') + run(shape(paragraph(text('a'))))) + paragraph(text('b')) });
    expect(lines.map(({ headingLevel }) => headingLevel)).toEqual([2, null, null]);
  });

  it('that was deleted is only a change', async () => {
    const { lines, changes, remarks } = await readParts({ body: paragraph(`<w:del w:author="Eva">${run(shape(paragraph(text('bort'))))}</w:del>${text('a')}`) });
    expect(textsOf(lines)).toEqual(['a']);
    expect(changes.map(({ text: words }) => words)).toEqual(['bort']);
    expect(remarks).toEqual([]);
  });

  it('of letters as a picture is told, as watermarks are', async () => {
    const watermark = run('<w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict>');
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
    const { remarks } = await readParts({ body: paragraph(text('a')) + section, header: paragraph(watermark) });
    expect(remarks).toEqual([{ kind: 'textBox', line: 0, text: 'UTKAST' }]);
  });
});

describe('a table', () => {
  const table = (...rows: readonly (readonly string[])[]): string =>
    `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr><w:trPr/>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

  it('has its cells as lines, and is told row by row', async () => {
    const cells = [[paragraph(text('Leverans')), paragraph(text('När'))], [paragraph(text('Rapport')) + paragraph(text('Plan')), paragraph(text('mars'))]];
    const { lines, remarks } = await readParts({ body: paragraph(text('a')) + table(...cells) + paragraph(text('b')) });
    expect(textsOf(lines)).toEqual(['a', 'Leverans', 'När', 'Rapport', 'Plan', 'mars', 'b']);
    expect(remarks).toEqual([{ kind: 'table', line: 2, text: 'Leverans\tNär\nRapport Plan\tmars' }]);
  });

  it('keeps what stands in it outside all cells', async () => {
    const { lines } = await readParts({ body: `<w:tbl>${paragraph(text('a'))}<w:tr>${paragraph(text('b'))}</w:tr></w:tbl>` });
    expect(textsOf(lines)).toEqual(['a', 'b']);
  });

  it('in another is told with it', async () => {
    const { lines, remarks } = await readParts({ body: table([table([paragraph(text('inre'))]) + paragraph(''), paragraph(text('yttre'))]) });
    expect(textsOf(lines)).toEqual(['inre', '', 'yttre']);
    expect(remarks).toEqual([{ kind: 'table', line: 1, text: 'inre\tyttre' }]);
  });
});

describe('what is no text', () => {
  it('is told with its words, at its line', async () => {
    const body =
      paragraph(text('a')) +
      paragraph(run(picture(' descr="Region Exempels vapen" title="Vapen"'))) +
      paragraph(run('<w:pict><v:shape alt="Karta"><v:imagedata r:id="x"/></v:shape></w:pict>')) +
      paragraph(run('<w:object><v:shape><v:imagedata r:id="x"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>')) +
      paragraph(run('<w:object><o:OLEObject ProgID="Equation.3"/></w:object>')) +
      '<w:altChunk r:id="x"/>';
    expect((await readParts({ body })).remarks).toEqual([
      { kind: 'image', line: 2, text: 'Region Exempels vapen' },
      { kind: 'image', line: 3, text: 'Karta' },
      { kind: 'embedded', line: 4, text: '' },
      { kind: 'formula', line: 5, text: '' },
      { kind: 'embedded', line: 5, text: '' }
    ]);
  });

  it('is told for charts and diagrams', async () => {
    const chart = picture(' descr="Väntetider"').replace('<a:blip r:embed="x"/>', '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>');
    expect((await readParts({ body: paragraph(text('a') + run(chart)) })).remarks).toEqual([{ kind: 'embedded', line: 1, text: 'Väntetider' }]);
  });

  it('is in the line where it is a formula', async () => {
    const formula = '<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=2</m:t></m:r></m:oMath>';
    const { lines, remarks } = await readParts({ body: paragraph(text('Där ') + formula + text('.')) });
    expect(textsOf(lines)).toEqual(['Där x=2.']);
    expect(remarks).toEqual([{ kind: 'formula', line: 1, text: 'x=2' }]);
  });
});

describe('what stands beside the text', () => {
  it('is told: notes at their line, headers and footers once each', async () => {
    const section = '<w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="first" r:id="footer"/>';
    const { lines, remarks } = await readParts({
      body:
        `<w:p><w:pPr><w:sectPr>${section}</w:sectPr></w:pPr>${text('a')}</w:p>` +
        paragraph(text('b') + run('<w:footnoteReference w:id="2"/>')) +
        `<w:sectPr>${section}</w:sectPr>`,
      footnotes: `<w:footnote w:id="1">${paragraph(text('Annan'))}</w:footnote><w:footnote w:id="2">${paragraph(run('<w:footnoteRef/>') + text(' Se avtalet'))}</w:footnote>`,
      header: paragraph(text('Sydöstra')) + paragraph(run(picture(' descr="Logotyp"'))),
      footer: paragraph(text('Sida 1'))
    });
    expect(textsOf(lines)).toEqual(['a', 'b']);
    expect(remarks).toEqual([
      { kind: 'header', line: 0, text: 'Sydöstra' },
      { kind: 'image', line: 0, text: 'Logotyp' },
      { kind: 'footer', line: 0, text: 'Sida 1' },
      { kind: 'footnote', line: 2, text: 'Se avtalet' }
    ]);
  });
});

describe('a content control', () => {
  const control = (tag: string, content: string): string =>
    `<w:sdt><w:sdtPr><w:alias w:val="Syfte"/>${tag && `<w:tag w:val="${tag}"/>`}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const fieldsOf = async (body: string): Promise<readonly (string | undefined)[]> => (await readParts({ body })).lines.map(({ field }) => field);

  it('gives its tag to the lines in it, the innermost first', async () => {
    const inner = control('inner', paragraph(text('b')));
    expect(await fieldsOf(paragraph(text('a')) + control('outer', paragraph(text('a')) + inner + control('', paragraph(text('c')))) + paragraph(text('d')))).toEqual([
      undefined,
      'outer',
      'inner',
      'outer',
      undefined
    ]);
  });

  it('within a paragraph gives it when it holds all of it', async () => {
    const half = paragraph(text('Väljs för ') + control('term', text('två')) + text(' år'));
    expect(await fieldsOf(paragraph(text(' ') + control('purpose', control('', text('Att')) + text(' leda'))) + half)).toEqual(['purpose', undefined]);
  });

  it('within another goes before it, in a paragraph too', async () => {
    expect(await fieldsOf(control('outer', paragraph(control('inner', text('a')))))).toEqual(['inner']);
  });

  it('can lie around cells', async () => {
    const { lines, remarks } = await readParts({ body: `<w:tbl>${control('row', `<w:tr>${control('cell', `<w:tc>${paragraph(text('a'))}</w:tc>`)}</w:tr>`)}</w:tbl>` });
    expect(lines).toMatchObject([{ text: 'a', field: 'cell' }]);
    expect(remarks).toEqual([{ kind: 'table', line: 1, text: 'a' }]);
  });
});
