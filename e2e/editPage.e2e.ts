import type { Page } from 'playwright-core';
import { demoScene } from './site/demoScene';
import { visit } from './site/visitor';

const regionPage = 'Region-Kalmar-lan.aspx';

const scene = demoScene();

/** Waits until the overview is the named region's. */
async function shows(page: Page, region: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name: region }).waitFor();
}

describe('a region’s page', () => {
  it('shows another region when an administrator has chosen it in the property pane', async () => {
    const visitor = await visit(scene.browser, scene.site, 'admin');
    const { page, open } = visitor;
    await open(regionPage);
    await shows(page, 'Region Kalmar län');
    await page.getByRole('button', { name: 'Redigera' }).click();
    await page.getByRole('group', { name: 'Översikt' }).getByRole('button', { name: 'Egenskaper' }).click();
    const pane = page.locator('#spPropertyPaneContainer');
    await pane.getByRole('combobox', { name: 'Vem översikten är för' }).click();
    await page.getByRole('listbox').getByRole('option', { name: 'Region Östergötland' }).click();
    await shows(page, 'Region Östergötland');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Sidan är sparad.').waitFor();
    await page.reload();
    await shows(page, 'Region Östergötland');
    await visitor.leave();

    const reader = await visit(scene.browser, scene.site, 'lasare.kalmar');
    await reader.open(regionPage);
    await shows(reader.page, 'Region Östergötland');
    await reader.leave();
  });

  it('cannot be edited by a reader', async () => {
    const visitor = await visit(scene.browser, scene.site, 'lasare.kalmar');
    const { page, open } = visitor;
    await open(regionPage, '?Mode=Edit');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('button', { name: /Redigera|Egenskaper|Spara/ }).count()).toBe(0);
    await visitor.leave();
  });
});
