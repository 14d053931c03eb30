import { readFileSync } from 'node:fs';
import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';
import { visit } from './site/visitor';

const scene = demoScene();

const file = (text: string): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } => ({
  name: 'ledamoter.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'latin1')
});

describe('members in a file', () => {
  it('are read in after a preview, told of row by row, and given away again', async () => {
    const visitor = await visit(scene.browser, scene.site, 'sammankallande');
    const { page, open } = visitor;
    await page.setViewportSize({ width: 320, height: 640 });
    await open('Bemanning.aspx', '?grupp=rag-barnonkologi');
    await page.getByRole('button', { name: 'Läs in ledamöter' }).click();
    await page.getByRole('heading', { name: 'Läs in ledamöter från en fil' }).waitFor();
    const text = 'Namn;Roll;Region;Profession;Från och med\r\nÅke Filsson;ledamot;Kalmar;Farmaceut;2099-01-01\r\nFel Filsson;kung;Kalmar;;2099-01-01\r\n';
    await page.locator('input[type=file]').setInputFiles(file(text));
    await page.getByText('1 läggs till, 0 ändras, 0 avslutas, 0 är oförändrade, 1 kan inte läsas in.').waitFor();
    await page.getByText('Rollen ”kung” finns inte.', { exact: false }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Läs in 1 rad' }).click();
    await page.getByText('1 rad är inläst. 1 rad gick inte att läsa in.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await page.getByText('Åke Filsson tillträder 1 januari 2099.').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Exportera till CSV' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('"Åke Filsson"');
    await visitor.leave();
  });
});
