import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';
import { portsAs } from './site/portsAs';

const scene = demoScene();

/** Unpacks an archive to a folder of its own. */
function unpacked(archive: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'uppdrag-sidor-'));
  for (const [path, content] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Keeps somebody off public pages, as process support does. */
async function hide(name: string): Promise<void> {
  const { roster, personEditor } = portsAs(scene.site, 'processtod');
  const person = (await roster.everybody()).find((one) => one.name === name);
  if (!person) throw new Error(`There is no ${name}`);
  await personEditor.change(await personEditor.read(person.key), { ...person, isPublic: false });
}

describe('public pages', () => {
  let folder = '';
  let archive = new Uint8Array();

  it('are written to the library and taken as a zip file by the staff', async () => {
    await hide('Bo Exempelqvist');
    await scene.as('staben', async ({ page, open }) => {
      await open('Beslutsgangar.aspx', '?flik=publikt');
      await page.getByRole('button', { name: 'Skriv till biblioteket' }).click();
      await page.getByText(/^Klart: \d+ grupper\. \d+ filer är nya eller ändrade\.$/).waitFor();
      await page.getByText(/^Sidorna i biblioteket skrevs senast .* av Stina Låtsasdotter/).waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Hämta som zip' }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe('Publika sidor.zip');
      archive = readFileSync(await saved.path());
      folder = unpacked(archive);
    });
    const written = await portsAs(scene.site, 'lasare.kalmar').publicPages.lastRun();
    expect(written).toMatchObject({ isWhole: true, by: 'Stina Låtsasdotter' });
  });

  it('name nobody who is hidden, though the administrator sees the name', async () => {
    expect((await portsAs(scene.site, 'admin').roster.everybody()).filter(({ isPublic }) => !isPublic)).toMatchObject([{ name: 'Bo Exempelqvist' }]);
    const files = Object.entries(unzipSync(archive)).map(([path, content]) => [path, new TextDecoder().decode(content)] as const);
    for (const [path, text] of files) expect([path, /Exempelqvist/.test(text)]).toEqual([path, false]);
    expect(files.find(([path]) => path === 'ledamoter.csv')?.[1]).toContain('Karin Fiktivström');
    expect(Buffer.from(archive).includes('Exempelqvist')).toBe(false);
  });

  it.each(['light', 'dark'] as const)('have nothing a screen reader stumbles over, fit a phone and fetch nothing, %s', async (colorScheme) => {
    for (const width of [1280, 320]) {
      const context = await scene.browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const path of ['index.html', 'grupp/rag-barnonkologi/index.html', 'grupp/rpo-barn/index.html']) {
        const address = pathToFileURL(join(folder, path)).toString();
        await page.goto(address);
        expect([path, width, await accessibilityFindings(page)]).toEqual([path, width, []]);
        expect([path, width, (await sidewaysOverflow(page)) <= 0]).toEqual([path, width, true]);
        expect(asked.splice(0)).toEqual([address]);
      }
      await context.close();
    }
  });

  it('can be gone through by keyboard: past the navigation, and from the groups to one of them', async () => {
    const page = await scene.browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'grupp/rag-barnonkologi/index.html')).toString());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.goto(pathToFileURL(join(folder, 'index.html')).toString());
    await page.getByRole('link', { name: 'RAG Barnonkologi och hematologi' }).click();
    await page.getByRole('heading', { level: 1, name: 'RAG Barnonkologi och hematologi' }).waitFor();
    await page.close();
  });
});
