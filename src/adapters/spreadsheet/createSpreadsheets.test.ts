/** @jest-environment node */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { mostTableRows } from '../../application/ports/spreadsheets';
import type { Table } from '../../domain/tables/table';
import { createSpreadsheets } from './createSpreadsheets';

const spreadsheets = createSpreadsheets();
const read = async (content: Uint8Array | string): Promise<readonly (readonly string[])[]> =>
  (await spreadsheets.read('fil', typeof content === 'string' ? strToU8(content) : content)).map(({ cells }) => cells);

const table: Table = {
  title: 'Ledamöter: RAG [X]',
  headings: ['Namn', 'Från och med'],
  rows: [
    ['=HYPERLINK("https://ond.example";"Klicka")', { day: '2024-02-29' }],
    ['Åsa "Öberg"; <& co>\nrad två', { day: '' }],
    ["'redan citerad", { day: '1999-12-31' }],
    ["'=1+1", { day: '2026-01-01' }],
    ['0046-12', { day: 'inte en dag' }]
  ]
};

const written = [table.headings, ...table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.day)))];

describe('a table as a file', () => {
  it('is read back from Excel as it was, texts as texts and days as days', async () => {
    const rows = await read(await spreadsheets.workbook(table));
    expect(rows).toEqual(written.map((row) => (row[1] === '' ? [row[0], ''] : row)));
  });

  it('is read back from CSV as it was', async () => {
    expect(await read(await spreadsheets.csv(table))).toEqual(written);
  });

  it('has nothing in CSV that a spreadsheet takes for a formula', async () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', ' =', '＝', "'=", "''+", '\n=', '');
    await fc.assert(
      fc.asyncProperty(signs, fc.string({ unit: 'binary' }), async (sign, rest) => {
        const text = `${sign}${rest}`.replace(/\p{Surrogate}|\u0000/gu, '');
        const csv = await spreadsheets.csv({ title: 'x', headings: ['a'], rows: [[text]] });
        const cell = csv.slice(csv.indexOf('\r\n') + 2);
        expect(cell).not.toMatch(/^"'{0}[\s\u0000]*[=+\-@＝＋－＠]/u);
        expect(cell).not.toMatch(/^"[\t\r\n]/u);
        if (text.trim() !== '') expect((await read(csv))[1]).toEqual([text.replace(/^\uFEFF/u, '')]);
      }),
      { numRuns: 300 }
    );
  });
});

describe('a file with a table', () => {
  it.each([
    ['semicolons', 'Namn;Roll\r\nÅsa;ledamot\r\n'],
    ['commas', 'Namn,Roll\nÅsa,ledamot\n'],
    ['tabs', 'Namn\tRoll\nÅsa\tledamot'],
    ['a line that names the sign', 'sep=;\r\nNamn;Roll\r\nÅsa;ledamot\r\n'],
    ['a byte order mark', '\uFEFFNamn;Roll\nÅsa;ledamot\n']
  ])('is read with %s', async (_how, text) => {
    expect(await read(text)).toEqual([['Namn', 'Roll'], ['Åsa', 'ledamot']]);
  });

  it('is read in Windows-1252', async () => {
    const bytes = Uint8Array.from([...'Namn;Roll\r\n\u00C5sa \u0096 \u00D6berg;ledamot'].map((letter) => letter.charCodeAt(0)));
    expect(await read(bytes)).toEqual([['Namn', 'Roll'], ['Åsa – Öberg', 'ledamot']]);
  });

  it('keeps the places of rows where lines are empty', async () => {
    expect(await spreadsheets.read('fil.csv', strToU8('Namn;Roll\n;\n\nÅsa;ledamot\n'))).toEqual([
      { number: 1, cells: ['Namn', 'Roll'] },
      { number: 4, cells: ['Åsa', 'ledamot'] }
    ]);
  });

  const book = (sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml':
            '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Dold" sheetId="1" state="hidden" r:id="a"/><sheet name="B" sheetId="2" r:id="b"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="x/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="x/styles" Target="styles.xml"/></Relationships>',
          'xl/worksheets/sheet2.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
          'xl/sharedStrings.xml':
            '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>Ås</t></r><r><t>a</t></r><rPh><t>uttal</t></rPh></si></sst>',
          'xl/styles.xml':
            '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="&quot;dag&quot; 0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
          ...more
        }).map(([name, text]) => [name, strToU8(text)])
      )
    );

  it('is read from the first sheet that is shown, with shared texts, days by their style and gaps', async () => {
    const sheet = '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" s="1"><v>0</v></c><c r="D3" s="2"><v>46000</v></c><c r="E3" t="e"><v>#REF!</v></c></row>';
    expect(await spreadsheets.read('a.xlsx', book(sheet))).toEqual([{ number: 3, cells: ['Åsa', '', '1904-01-01', '46000', ''] }]);
  });

  it.each([
    ['empty', ' \n;;\n'],
    ['unknownFormat', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1])],
    ['unknownFormat', Uint8Array.from([1, 0, 2])],
    ['unknownFormat', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['corrupt', Uint8Array.from([0x50, 0x4b, 3, 4, 9])],
    ['tooLarge', 'a\n'.repeat(mostTableRows + 1)]
  ])('that is %s is refused', async (reason, content) => {
    await expect(read(content)).rejects.toMatchObject({ reason });
  });
});
