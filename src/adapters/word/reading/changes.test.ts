import { readParts } from '../../../testing/word/readParts';

const BY_EVA = 'w:author="Eva Ek" w:date="2024-03-01T09:00:00Z"';
const eva = { author: 'Eva Ek', date: '2024-03-01T09:00:00Z' };
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const inserted = (text: string, by = BY_EVA): string => `<w:ins w:id="1" ${by}>${run(text)}</w:ins>`;
const deleted = (text: string): string => `<w:del w:id="2" ${BY_EVA}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const paragraph = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const MARK_DELETED = `<w:rPr><w:del w:id="3" ${BY_EVA}/></w:rPr>`;

const textsOf = (lines: readonly { readonly text: string }[]): readonly string[] => lines.map(({ text }) => text);

describe('tracked changes', () => {
  it('are accepted in the lines, and told with who made them', async () => {
    const { lines, changes } = await readParts({ body: paragraph('') + paragraph(`${run('minst ')}${deleted('två')}${inserted('tre')}${run(' gånger')}`) });
    expect(textsOf(lines)).toEqual(['', 'minst tre gånger']);
    expect(changes).toEqual([
      { kind: 'deleted', ...eva, text: 'två', line: 2 },
      { kind: 'inserted', ...eva, text: 'tre', line: 2 }
    ]);
  });

  it('are one where a program has cut it into runs, and two where somebody else goes on', async () => {
    const body = paragraph(`${inserted('tre ')}${inserted('gånger')}${inserted(' om', 'w:author="Bo"')}${run(' året ')}${inserted('minst')}`);
    expect((await readParts({ body })).changes.map(({ author, date, text }) => [author, date, text])).toEqual([
      ['Eva Ek', eva.date, 'tre gånger'],
      ['Bo', '', ' om'],
      ['Eva Ek', eva.date, 'minst']
    ]);
  });

  it('that move text take it away and put it in', async () => {
    const from = `<w:moveFromRangeStart w:id="4" w:name="m"/><w:moveFrom w:id="5" ${BY_EVA}>${run('flyttad')}</w:moveFrom><w:moveFromRangeEnd w:id="4"/>`;
    const { lines, changes } = await readParts({
      body: paragraph(`${run('a')}${from}`) + paragraph(`<w:moveTo w:id="6" ${BY_EVA}>${run('flyttad')}</w:moveTo>`)
    });
    expect(textsOf(lines)).toEqual(['a', 'flyttad']);
    expect(changes.map(({ kind, text, line }) => [kind, text, line])).toEqual([['deleted', 'flyttad', 1], ['inserted', 'flyttad', 2]]);
  });

  it('of format are no changes of the text', async () => {
    const format = `<w:rPr><w:b/><w:rPrChange w:id="1" ${BY_EVA}><w:rPr/></w:rPrChange></w:rPr>`;
    const { lines, changes } = await readParts({
      body: paragraph(`<w:r>${format}<w:t>a</w:t></w:r>`, `<w:pPrChange w:id="2" ${BY_EVA}><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>`)
    });
    expect(lines).toEqual([{ number: 1, text: 'a', kind: 'paragraph', listLevel: 0, headingLevel: null }]);
    expect(changes).toEqual([]);
  });

  it('join paragraphs whose mark is deleted, and the last one says what they are', async () => {
    const { lines, changes } = await readParts({
      body: paragraph(run('Syfte '), `${MARK_DELETED}`) + paragraph(`${run('och')}${inserted(' uppdrag')}`, '<w:outlineLvl w:val="1"/>') + paragraph(run('Text'))
    });
    expect(lines.map(({ text, headingLevel }) => [text, headingLevel])).toEqual([['Syfte och uppdrag', 2], ['Text', null]]);
    expect(changes.map(({ text, line }) => [text, line])).toEqual([[' uppdrag', 1]]);
  });

  it('that take a whole paragraph leave no line, and stand where it was', async () => {
    const { lines, changes } = await readParts({ body: paragraph(run('a')) + paragraph(deleted('b'), MARK_DELETED) + paragraph(run('c')) + paragraph(deleted('d'), MARK_DELETED) });
    expect(textsOf(lines)).toEqual(['a', 'c']);
    expect(changes.map(({ text, line }) => [text, line])).toEqual([['b', 2], ['d', 2]]);
  });

  it('can take a row of a table', async () => {
    const cell = (inner: string): string => `<w:tc>${paragraph(inner)}</w:tc>`;
    const row = `<w:tr><w:trPr><w:del w:id="7" ${BY_EVA}/></w:trPr>${cell(run('bort'))}${cell(run('med den'))}</w:tr>`;
    const { lines, changes, remarks } = await readParts({ body: `<w:tbl><w:tr>${cell(run('kvar'))}</w:tr>${row}</w:tbl>` });
    expect(textsOf(lines)).toEqual(['kvar']);
    expect(changes.map(({ kind, text }) => [kind, text])).toEqual([['deleted', 'bort'], ['deleted', 'med den']]);
    expect(remarks).toEqual([{ kind: 'table', line: 1, text: 'kvar' }]);
  });

  it('that were first made and then taken back are deletions', async () => {
    const both = `<w:ins w:id="1" w:author="Bo">${deleted('b')}</w:ins>`;
    const { lines, changes } = await readParts({ body: paragraph(run('a') + both) });
    expect(textsOf(lines)).toEqual(['a']);
    expect(changes).toEqual([{ kind: 'deleted', ...eva, text: 'b', line: 1 }]);
  });

  it('stand at their line of a paragraph broken by hand', async () => {
    const body = paragraph(`<w:r><w:t>a</w:t><w:br/></w:r>${inserted('b')}<w:r><w:br/><w:t>c</w:t></w:r>${deleted('d')}`);
    expect((await readParts({ body })).changes.map(({ text, line }) => [text, line])).toEqual([['b', 2], ['d', 3]]);
  });
});

describe('comments', () => {
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${id}" ${BY_EVA} w:initials="EE"><w:p><w:r><w:annotationRef/></w:r>${run(text)}</w:p><w:p>${run('Eller?')}</w:p></w:comment>`;
  const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  it('have their words, their line and who wrote them', async () => {
    const { lines, comments } = await readParts({
      body: paragraph(run('Syfte')) + paragraph(`${run('Gruppen ')}${start(7)}${run('möts ')}${inserted('ofta')}${deleted('sällan')}${end(7)}${run('.')}`),
      comments: comment(7, 'Hur ofta?')
    });
    expect(textsOf(lines)).toEqual(['Syfte', 'Gruppen möts ofta.']);
    expect(comments).toEqual([{ ...eva, text: 'Hur ofta?\nEller?', line: 2, quote: 'möts ofta' }]);
  });

  it('can be about several paragraphs, overlap, or have no words', async () => {
    const body = `${start(1)}${paragraph(run('a') + start(2))}${paragraph(`${run('b')}${end(1)}${run('c')}${end(2)}`)}${paragraph(`${run('d')}<w:r><w:commentReference w:id="3"/></w:r>`)}`;
    const { comments } = await readParts({ body, comments: [1, 2, 3, 4].map((id) => comment(id, `${id}`)).join('') });
    expect(comments.map(({ line, quote }) => [line, quote])).toEqual([[1, 'a\nb'], [1, 'bc'], [3, ''], [0, '']]);
  });
});
