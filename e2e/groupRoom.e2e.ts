import type { Frame, Page } from 'playwright-core';
import { accessibilityFindings } from './accessibility';
import { goTo, waitForFocus } from './screens/keyboard';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';

const room = 'Grupprum.aspx';
const group = 'RAG Barnonkologi och hematologi';
/** A group whose mandate is in force. */
const inForce = { key: 'rag-barndiabetes', name: 'RAG Barndiabetes' };
const webPart = '638e3954-5834-454c-8bd5-d21b34cec558';

const scene = demoScene();

const shows = (place: Page | Frame, name: string): Promise<void> => place.getByRole('heading', { level: 2, name }).waitFor();

describe('a group’s room', () => {
  it('is found by a reader among all groups, by the keyboard alone, and read on the narrowest phone', () =>
    scene.as('lasare.kalmar', async ({ page, open }) => {
      await open(room);
      await page.getByText(/^Du sitter inte i någon grupp/).waitFor();
      await goTo(page.getByRole('searchbox'));
      await page.keyboard.type('barnonk');
      await goTo(page.getByRole('link', { name: group }));
      await page.keyboard.press('Enter');
      await shows(page, group);
      await page.getByText(/^Region Kalmar län saknar ledamot/).waitFor();
      expect(await page.getByRole('heading', { name: /^På gång|^Vad som gäller mig nu/ }).count()).toBe(0);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await page.goBack();
      await shows(page, 'Mina grupper');
    }));

  it('is at hand for whoever sits in it, with what waits for them', () =>
    scene.as('sammankallande', async ({ page, open }) => {
      await open(room);
      await page.getByText(/sammankallande, Region Östergötland/).waitFor();
      await page.getByRole('link', { name: group }).first().click();
      await page.getByRole('heading', { name: 'Vad som gäller mig nu' }).waitFor();
      await page.getByRole('link', { name: /^Tillsätt: Region Kalmar län saknar ledamot/ }).click();
      await page.getByRole('tab', { name: 'Ledamöter', selected: true }).waitFor();
    }));
});

describe('the mandate in force', () => {
  it('is read from its contents by the keyboard, and a section at a time on a phone', () =>
    scene.as('lasare.kalmar', async ({ page, open }) => {
      await open(room, `?grupp=${inForce.key}`);
      await page.getByText(/^Uppdraget fastställt .* av RPO Barn/).waitFor();
      await goTo(page.getByRole('button', { name: 'Rapportering' }));
      await page.keyboard.press('Enter');
      await waitForFocus(page.getByRole('heading', { level: 4, name: 'Rapportering' }));
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.locator('summary', { hasText: 'Rapportering' }).click();
      await page.getByText(/minnesanteckningar/i).first().waitFor();
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      expect(await accessibilityFindings(page)).toEqual([]);
    }));
});

describe('the page of one group', () => {
  it('is set up by an administrator, who chooses the group in the property pane, and then read by everybody', async () => {
    await scene.as('admin', async ({ page, open }) => {
      await open(room);
      await shows(page, 'Mina grupper');
      await page.getByRole('button', { name: 'Redigera' }).click();
      await page.getByRole('group', { name: 'Grupprum' }).getByRole('button', { name: 'Egenskaper' }).click();
      const pane = page.locator('#spPropertyPaneContainer');
      await pane.getByRole('combobox', { name: 'Grupp' }).click();
      await page.getByRole('option', { name: inForce.name }).click();
      await shows(page, inForce.name);
      await page.getByRole('button', { name: 'Spara' }).click();
      await page.getByText('Sidan är sparad.').waitFor();
    });
    await scene.as('lasare.kalmar', async ({ page, open }) => {
      await open(room);
      await shows(page, inForce.name);
      expect(await page.getByRole('button', { name: 'Mina grupper' }).count()).toBe(0);
      await open(room, '?grupp=rag-barnonkologi');
      await shows(page, group);
    });
  });
});

describe('a tab in Teams set up with a group', () => {
  it.each(['default', 'dark', 'contrast'])('shows the group’s room in the %s theme', (theme) =>
    scene.as('lasare.kalmar', async ({ page }) => {
      await page.goto(`${scene.site.address}/_layouts/15/teams.aspx?componentId=${webPart}&theme=${theme}&chosen.groupKey=${inForce.key}`);
      const frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
      await shows(frame, inForce.name);
      await frame.getByRole('heading', { level: 3, name: 'Ledamöter' }).waitFor();
      expect(await accessibilityFindings(frame)).toEqual([]);
    })
  );
});
