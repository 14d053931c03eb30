import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { preview } from './screens/editor';
import { demoScene } from './site/demoScene';
import type { Visitor } from './site/visitor';

const scene = demoScene();
const { as } = scene;

const fixture = (name: string): string => join(__dirname, `../src/adapters/word/reading/fixtures/${name}.docx`);
const published = [
  'barnonkologi.libreoffice',
  'lakemedel.pandoc',
  'stab-och-arbetsutskott.html-to-docx',
  'stod-for-utveckling.libreoffice',
  'sydostra-rag-blank.pandoc'
];

/** Drops files on the page, as a person drags them in. */
async function drop({ page }: Visitor, files: readonly { readonly name: string; readonly content: Buffer }[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      given.forEach(({ name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      });
      return transfer;
    },
    files.map(({ name, content }) => ({ name, base64: content.toString('base64') }))
  );
  await page.getByText('Dra filer hit').dispatchEvent('drop', { dataTransfer: data });
}

describe('finished mandates are read in', () => {
  it('many at once, each with a result, and one becomes the group’s draft with its text', () =>
    as('staben', async (visitor) => {
      const { page, open } = visitor;
      await open('Las-in.aspx');
      const broken = readFileSync(fixture(published[0] ?? '')).subarray(0, 2_000);
      await drop(visitor, [
        ...published.map((name) => ({ name: `${name}.docx`, content: readFileSync(fixture(name)) })),
        { name: 'trasig.docx', content: broken }
      ]);
      await page.getByText('5 filer lästa, 1 gick inte att läsa.').waitFor();
      const row = (name: string) => page.getByRole('row', { name });
      for (const name of published) {
        await row(name).getByText('(säker)').waitFor();
      }
      await row('trasig').getByText('Filen är skadad').waitFor();
      await page.getByRole('button', { name: 'Visa lakemedel.pandoc.docx' }).click();
      await page.getByRole('heading', { name: 'Föreslagna åtaganden' }).waitFor();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Spara som utkast: lakemedel.pandoc.docx' }).click();
      await page.getByRole('link', { name: /^Öppna utkastet/ }).click();
      await preview(page).getByText('ha gemensamma kontakter med läkemedelsindustrin').waitFor();
    }));

  it('two hundred at once, and the page answers meanwhile', () =>
    as('staben', async (visitor) => {
      const { page, open } = visitor;
      await open('Las-in.aspx');
      const files = Array.from({ length: 200 }, (_, index) => {
        const name = published[index % published.length] ?? '';
        return { name: `${index + 1} ${name}.docx`, content: readFileSync(fixture(name)) };
      });
      await drop(visitor, files);
      await page.getByRole('button', { name: 'Avbryt inläsningen' }).click();
      await page.getByText(/^\d+ filer? lästa?\.$/).waitFor();
      expect(await page.getByText('Avbruten, inget är inläst').count()).toBeGreaterThan(100);
      await drop(visitor, files);
      await page.getByText(/^2\d\d filer lästa\.$/).waitFor();
      await page.getByRole('button', { name: 'Visa 200 sydostra-rag-blank.pandoc.docx' }).waitFor();
    }));
});
