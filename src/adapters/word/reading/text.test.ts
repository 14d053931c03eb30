import * as fc from 'fast-check';
import { readParts } from '../../../testing/word/readParts';

const textsOf = async (body: string): Promise<readonly string[]> => (await readParts({ body })).lines.map(({ text }) => text);
const run = (inner: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('the text of a paragraph', () => {
  it('does not depend on how Word has cut it into runs', async () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'å', ' ', '<', '&', '👍') }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(pieces, async (texts) => {
        const runs = texts.map((text) => run(`<w:t xml:space="preserve">${escaped(text)}</w:t>`, '<w:b/>'));
        const whole = await textsOf(paragraph(runs.join('<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/>') + run('<w:t>.</w:t>')));
        expect(whole).toEqual([`${texts.join('')}.`]);
      }),
      { numRuns: 50 }
    );
  });

  it('has the characters that Word has elements for', async () => {
    const signs = '<w:t>hälso</w:t><w:noBreakHyphen/><w:t>och</w:t><w:tab/><w:t>sjuk\u00advård</w:t><w:softHyphen/><w:t>en</w:t>';
    expect(await textsOf(paragraph(run(signs)))).toEqual(['hälso-och\tsjukvården']);
  });

  it('has symbols as the characters they look like, and others as they stand', async () => {
    const symbols = ['F0B7', 'F0A8', '2265', 'F04A', '110000', 'x'].map((code) => `<w:sym w:font="Wingdings" w:char="${code}"/>`);
    expect(await textsOf(paragraph(run(`<w:t>a</w:t>${symbols.join('')}`)))).toEqual(['a•☐≥\uf04a']);
  });

  it('is not broken by line ends in the file', async () => {
    expect(await textsOf(paragraph(run('<w:t>en\n   <!-- b -->mening</w:t>') + run('<w:t><![CDATA[ & till]]></w:t>')))).toEqual(['en mening & till']);
  });

  it('lies in links, smart tags and wrappings nobody has heard of', async () => {
    const link = `<w:hyperlink r:id="x">${run('<w:t>länk</w:t>')}</w:hyperlink>`;
    const tag = `<w:smartTag>${run('<w:t> i </w:t>')}</w:smartTag>`;
    const unknown = `<x:y xmlns:x="urn:x">${run('<w:t>text</w:t>')}</x:y>`;
    expect(await textsOf(paragraph(link + tag + unknown))).toEqual(['länk i text']);
  });

  it('gives empty paragraphs lines of their own', async () => {
    const { lines } = await readParts({ body: `${paragraph('')}${paragraph(run('<w:t>a</w:t>'))}<w:p/>` });
    expect(lines.map(({ number, text }) => [number, text])).toEqual([[1, ''], [2, 'a'], [3, '']]);
  });
});

describe('a break', () => {
  const broken = run('<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:br/><w:t>c</w:t>');

  it('divides running text into lines', async () => {
    expect(await textsOf(paragraph(broken))).toEqual(['a', 'b', '', 'c']);
  });

  it('only sets the text of a heading or a point', async () => {
    const heading = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>';
    const point = '<w:pPr><w:pStyle w:val="P"/></w:pPr>';
    const styles = '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="Punktlista"/></w:style>';
    const { lines } = await readParts({ body: paragraph(heading + broken) + paragraph(point + broken), styles });
    expect(lines.map(({ text }) => text)).toEqual(['a b  c', 'a b  c']);
  });

  it('of the page makes no empty line, but divides text', async () => {
    const page = '<w:br w:type="page"/>';
    expect(await textsOf(paragraph(run(`${page}<w:t>a</w:t>${page}<w:t>b</w:t>${page}`)))).toEqual(['a', 'b']);
  });
});

describe('a sign written before running text', () => {
  it('makes it a point', async () => {
    const lines = ['- ett', '·\ttvå', '3) tre', '2020-mm-dd', '.'].map((text) => paragraph(run(`<w:t>${text}</w:t>`)));
    const document = await readParts({ body: lines.join('') });
    expect(document.lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['bullet', 'ett'],
      ['bullet', 'två'],
      ['numbered', 'tre'],
      ['paragraph', '2020-mm-dd'],
      ['paragraph', '.']
    ]);
  });
});

describe('a field', () => {
  const character = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const code = (text: string): string => run(`<w:instrText>${text}</w:instrText>`);
  const result = (text: string): string => run(`<w:t>${text}</w:t>`);

  it('reads as its result', async () => {
    const page = `${character('begin')}${code(' PAGE ')}${character('separate')}${result('3')}${character('end')}`;
    const simple = `<w:fldSimple w:instr=" NUMPAGES ">${result('9')}</w:fldSimple>`;
    expect(await textsOf(paragraph(result('Sida ') + page + result(' av ') + simple))).toEqual(['Sida 3 av 9']);
  });

  it('can go over several paragraphs and hold other fields', async () => {
    const inner = `${character('begin')}${code(' PAGEREF ')}${character('separate')}${result('2')}${character('end')}`;
    const first = paragraph(`${character('begin')}${code(' TOC ')}${character('separate')}${result('Syfte ')}${inner}`);
    expect(await textsOf(first + paragraph(`${result('Uppdrag 4')}${character('end')}`) + paragraph(result('Syfte')))).toEqual([
      'Syfte 2',
      'Uppdrag 4',
      'Syfte'
    ]);
  });

  it('in the code of another is told as hidden', async () => {
    const inner = `${character('begin')}${code(' MERGEFIELD x ')}${character('separate')}${result('1')}${character('end')}`;
    const document = await readParts({
      body: paragraph(`${character('begin')}${code(' IF ')}${inner}${code(' = 1 "ja" ')}${character('separate')}${result('ja')}${character('end')}`)
    });
    expect(document.lines.map(({ text }) => text)).toEqual(['ja']);
    expect(document.remarks).toEqual([{ kind: 'hiddenText', line: 1, text: '1' }]);
  });

  it('that never ends takes no text with it', async () => {
    expect(await textsOf(paragraph(character('begin') + result('a')) + paragraph(character('begin') + result('b')))).toEqual(['a', 'b']);
  });
});

describe('hidden text', () => {
  const styles =
    '<w:style w:type="character" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Mer"><w:name w:val="Mer"/><w:basedOn w:val="Dold"/></w:style>';

  it('is no part of the line, but told', async () => {
    const body = paragraph(
      `${run('<w:t>synlig</w:t>')}${run('<w:t>dold</w:t>', '<w:vanish/>')}${run('<w:t> också</w:t>', '<w:rStyle w:val="Mer"/>')}` +
        `${run('<w:t>!</w:t>', '<w:rStyle w:val="Mer"/><w:vanish w:val="0"/>')}`
    );
    const { lines, remarks } = await readParts({ body, styles });
    expect(lines.map(({ text }) => text)).toEqual(['synlig!']);
    expect(remarks).toEqual([{ kind: 'hiddenText', line: 1, text: 'dold också' }]);
  });

  it('can be a whole paragraph, by its style', async () => {
    const hint = '<w:style w:type="paragraph" w:styleId="Hint"><w:name w:val="Anvisning"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const { lines, remarks } = await readParts({ body: paragraph(`<w:pPr><w:pStyle w:val="Hint"/></w:pPr>${run('<w:t>Så skriver du</w:t>')}`) + paragraph(run('<w:t>a</w:t>')), styles: hint });
    expect(lines.map(({ text }) => text)).toEqual(['', 'a']);
    expect(remarks).toEqual([{ kind: 'hiddenText', line: 1, text: 'Så skriver du' }]);
  });
});
