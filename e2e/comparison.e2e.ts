import { demoScene } from './site/demoScene';
import { restAs } from './site/restAs';
import { visit } from './site/visitor';

const scene = demoScene();
const family = 'sydostra-rag';

interface HeaderRow {
  readonly ID: number;
  readonly MandateKey: string;
  readonly TemplateFamily: string;
  readonly TemplateVersion: number;
}

/** Lets a draft of the demo stand on the first version of its template, as one begun before the second would. */
async function putOnFirstVersion(): Promise<number> {
  const admin = restAs(scene.site, 'admin');
  const list = `web/getlist('${new URL(scene.site.address).pathname}/Lists/Mandates')/items`;
  const { json } = await admin.get(`${list}?$select=ID,MandateKey,TemplateFamily,TemplateVersion&$filter=GroupKey eq 'rag-barndiabetes'`);
  const [row] = (json as { readonly value: readonly HeaderRow[] }).value;
  const sections = `web/getlist('${new URL(scene.site.address).pathname}/Lists/MandateSections')/items`;
  const stored = await admin.get(`${sections}?$select=ID&$filter=MandateKey eq '${row?.MandateKey ?? ''}'`);
  const first = { TemplateVersion: 1 };
  const headers = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  for (const { ID } of (stored.json as { readonly value: readonly HeaderRow[] }).value) {
    await admin.post(`${sections}(${ID})`, first, headers);
  }
  await admin.post(`${list}(${row?.ID ?? 0})`, first, headers);
  return row?.ID ?? 0;
}

async function versionOf(id: number): Promise<number> {
  const list = `web/getlist('${new URL(scene.site.address).pathname}/Lists/Mandates')/items`;
  const { json } = await restAs(scene.site, 'admin').get(`${list}(${id})?$select=TemplateVersion`);
  return (json as HeaderRow).TemplateVersion;
}

describe('two texts against each other', () => {
  it('are shared by address, read by keyboard, and printed with their marks', async () => {
    const visitor = await visit(scene.browser, scene.site, 'sammankallande');
    const { page } = visitor;
    await visitor.open('Jamfor.aspx', `?fran=mall.${family}.1&till=mall.${family}.2`);
    await page.getByText('1 ändring', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Nästa ändring' }).press('Enter');
    await page.locator(':focus').filter({ hasText: 'med uppdrag i nationella arbetsgrupper' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Nästa ändring' }).isVisible()).toBe(false);
    expect(await page.locator('del').first().isVisible()).toBe(true);
    await visitor.leave();
  });
});

describe('a mandate whose template has a newer version', () => {
  it('is found in the list, looked at and brought along', async () => {
    const id = await putOnFirstVersion();
    const visitor = await visit(scene.browser, scene.site, 'sammankallande2');
    const { page } = visitor;
    await visitor.open('Jamfor.aspx', `?mall=${family}`);
    await page.getByRole('button', { name: 'Se vad som ändras i RAG Barndiabetes' }).click();
    await page.getByText('Mallens text förut').first().waitFor();
    await page.getByRole('button', { name: 'Uppdatera uppdraget' }).click();
    await page.getByText('Uppdaterat, 1 ändring.').waitFor();
    expect(await versionOf(id)).toBeGreaterThan(1);
    await visitor.leave();
  });
});
