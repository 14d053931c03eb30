import { readParts } from '../../../testing/word/readParts';

const paragraph = (properties: string, text = 'x'): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (id: string): string => paragraph(`<w:pStyle w:val="${id}"/>`);
const style = (id: string, name: string, basedOn = '', properties = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;

const levelsOf = async (body: string, styles = ''): Promise<readonly (number | null)[]> =>
  (await readParts({ body, styles })).lines.map(({ headingLevel }) => headingLevel);

describe('a heading', () => {
  it.each([
    ['Title', 0],
    ['Titel', 0],
    ['heading 1', 1],
    ['Heading 9', 9],
    ['Rubrik 2', 2],
    ['Rubrik2', 2],
    ['Overskrift 3', 3],
    ['Normal', null],
    ['Underrubrik', null],
    ['heading 10', null],
    ['Rubrik 1 Char', null]
  ])('is told by the name of its style: %s', async (name, level) => {
    expect(await levelsOf(styled('s'), style('s', name))).toEqual([level]);
  });

  it('has its level from the styles its own is based on, the nearest first', async () => {
    const styles =
      style('Rubrik1', 'heading 1', '', '<w:outlineLvl w:val="0"/>') +
      style('Region', 'Regionens rubrik', 'Rubrik1') +
      style('Lower', 'Mindre', 'Region', '<w:outlineLvl w:val="2"/>') +
      style('Contents', 'TOC Heading', 'Rubrik1', '<w:outlineLvl w:val="9"/>') +
      style('Front', 'Title', '', '<w:outlineLvl w:val="0"/>');
    expect(await levelsOf(['Rubrik1', 'Region', 'Lower', 'Contents', 'Front', 'absent'].map(styled).join(''), styles)).toEqual([1, 1, 3, null, 0, null]);
  });

  it('has the level that the paragraph itself says', async () => {
    const styles = style('Rubrik1', 'heading 1', '', '<w:outlineLvl w:val="0"/>');
    const own = (level: string): string => paragraph(`<w:pStyle w:val="Rubrik1"/><w:outlineLvl w:val="${level}"/>`);
    expect(await levelsOf(own('3') + own('9') + own('-1') + own('x'), styles)).toEqual([4, null, 1, 1]);
  });

  it('is what paragraphs without a style are where the default style says so', async () => {
    const usual = style('N', 'heading 2').replace('<w:style ', '<w:style w:default="1" ');
    expect(await levelsOf(paragraph(''), usual)).toEqual([2]);
  });

  it('is in no list, whatever number is set before it', async () => {
    const { lines } = await readParts({
      body: paragraph('<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>', '1. Syfte'),
      numbering: list('1', level(0, 'decimal', '%1.'))
    });
    expect(lines).toEqual([{ number: 1, text: '1. Syfte', kind: 'paragraph', listLevel: 0, headingLevel: 1 }]);
  });
});

const level = (number: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: string, levels: string): string =>
  `<w:abstractNum w:abstractNumId="a${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="a${id}"/></w:num>`;
const point = (id: string, depth = 0): string => paragraph(`<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);

const pointsOf = async (body: string, numbering: string, styles = ''): Promise<readonly string[]> =>
  (await readParts({ body, numbering, styles })).lines.map(({ kind, listLevel }) => `${kind} ${listLevel}`);

describe('a list', () => {
  it('has bullets and numbers on its levels, and no number in the text', async () => {
    const numbering = list('1', level(0, 'decimal', '%1.') + level(1, 'bullet', '·') + level(2, 'lowerLetter', '%3)'));
    expect(await pointsOf(point('1') + point('1', 1) + point('1', 2) + point('1'), numbering)).toEqual([
      'numbered 0',
      'bullet 1',
      'numbered 2',
      'numbered 0'
    ]);
  });

  it('is none where the level shows no sign, where it is taken away, and where there is no such list', async () => {
    const numbering = list('1', level(0, 'none', '') + level(1, 'decimal', ''));
    expect(await pointsOf(point('1') + point('1', 1) + point('0') + point('7'), numbering)).toEqual(Array(4).fill('paragraph 0'));
  });

  it('has bullets where a number format shows only a sign, or a picture', async () => {
    const numbering = list('1', level(0, 'decimal', '–') + level(1, 'none', '', '<w:lvlPicBulletId w:val="0"/>'));
    expect(await pointsOf(point('1') + point('1', 1), numbering)).toEqual(['bullet 0', 'bullet 1']);
  });

  it('can begin anew and differ from what it is made of', async () => {
    const again =
      `${list('1', level(0, 'decimal', '%1.') + level(1, 'decimal', '%2.'))}<w:num w:numId="2"><w:abstractNumId w:val="a1"/>` +
      `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="1">${level(1, 'bullet', 'o')}</w:lvlOverride></w:num>`;
    expect(await pointsOf(point('2') + point('2', 1) + point('1', 1), again)).toEqual(['numbered 0', 'bullet 1', 'numbered 1']);
  });

  it('comes with a paragraph style, on the level tied to it', async () => {
    const numbering = list('1', level(0, 'bullet', '•') + level(1, 'bullet', '–', '<w:pStyle w:val="Lower"/>'));
    const styles = style('Upper', 'Punkt', '', '<w:numPr><w:numId w:val="1"/></w:numPr>') + style('Lower', 'Underpunkt', 'Upper');
    const without = paragraph('<w:pStyle w:val="Upper"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await pointsOf(styled('Upper') + styled('Lower') + without, numbering, styles)).toEqual(['bullet 0', 'bullet 1', 'paragraph 0']);
  });

  it('can take its levels from a list style', async () => {
    const numbering =
      `${list('1', level(0, 'lowerRoman', '%1.'))}<w:abstractNum w:abstractNumId="b"><w:numStyleLink w:val="Region"/></w:abstractNum>` +
      '<w:num w:numId="2"><w:abstractNumId w:val="b"/></w:num>';
    const styles = '<w:style w:type="numbering" w:styleId="Region"><w:name w:val="R"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await pointsOf(point('2'), numbering, styles)).toEqual(['numbered 0']);
  });

  it.each([
    ['List Bullet', 'bullet 0'],
    ['Punktlista 2', 'bullet 1'],
    ['Numrerad lista', 'numbered 0'],
    ['List Paragraph', 'paragraph 0']
  ])('is told by the name of its style where nothing else tells: %s', async (name, kind) => {
    expect(await pointsOf(styled('s'), '', style('s', name))).toEqual([kind]);
  });
});
