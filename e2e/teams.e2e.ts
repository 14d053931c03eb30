import type { Frame } from 'playwright-core';
import { accessibilityFindings } from './accessibility';
import { observedPage } from './observedPage';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';

/** What each web part shows the convener of a group first, without a page that has set it up. */
const webParts = [
  { id: 'c2c23f43-c3ee-42f7-b42d-83d4fc11b881', name: 'the mandate editor', sign: 'Vilken grupp gäller det?' },
  { id: 'b78972b9-1af5-4fe1-9af3-46fb86b5c42e', name: 'decisions', sign: 'Ärenden' },
  { id: '9c589b81-883b-44cd-acc0-a93020966881', name: 'the overview', sign: 'Översikt' },
  { id: '2787ec5b-4f14-4313-8d29-a72b4545a3de', name: 'the chains', sign: 'Beslutsgångar' },
  { id: '96534c9d-4c35-4c4b-8469-e4d61a8ce4c1', name: 'the templates', sign: 'Mallar' },
  { id: '8a9b07a0-e8e9-4cd2-9abb-a2edab6f6e36', name: 'the rosters', sign: 'Bemanning' },
  { id: '638e3954-5834-454c-8bd5-d21b34cec558', name: 'the group room', sign: 'Mina grupper' },
  { id: '3f0c7a52-6c1e-4b7d-9a3b-5d4e8f2167c9', name: 'the register', sign: 'Register' },
  { id: '5d6f3c0e-8a41-4f0b-9f0c-2b1c7e53a9d4', name: 'the comparison', sign: 'Jämför' }
] as const;

const backgrounds = { default: 'light', dark: 'dark', contrast: 'dark' } as const;

const scene = demoScene();

/** Relative brightness (0–1) behind an element: that of its nearest ancestor with a background of its own. */
const brightnessBehind = (frame: Frame, selector: string): Promise<number> =>
  frame.locator(selector).first().evaluate((element) => {
    for (let place: Element | null = element; place; place = place.parentElement) {
      const [red, green, blue, alpha = 1] = (getComputedStyle(place).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      if (alpha > 0) return (red + green + blue) / 765;
    }
    return 1;
  });

describe.each(webParts)('$name in Teams', ({ id, sign }) => {
  it.each(Object.entries(backgrounds))('loads without a complaint in the %s theme', async (theme, background) => {
    const { page, complaints, close } = await observedPage(scene.browser, scene.site.origin);
    await page.context().request.post(`${scene.site.origin}/_local/account`, {
      headers: { Origin: scene.site.origin },
      form: { login: 'processtod@uppdrag.example', return: '/' },
      maxRedirects: 0
    });
    await page.goto(`${scene.site.address}/_layouts/15/teams.aspx?componentId=${id}&context=personal&theme=${theme}`);
    const frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
    await frame.getByRole('heading', { name: sign }).first().waitFor();
    const brightness = await brightnessBehind(frame, 'h2');
    expect(brightness > 0.5 ? 'light' : 'dark').toBe(background);
    expect(await accessibilityFindings(frame)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

/** Tabs as they are when somebody has set them up, and what each shows once it has read. */
const tabs = [
  { name: 'the register', id: '3f0c7a52-6c1e-4b7d-9a3b-5d4e8f2167c9', chosen: '' },
  { name: 'a region’s overview', id: '9c589b81-883b-44cd-acc0-a93020966881', chosen: '&chosen.scope=region.kalmar' }
] as const;

describe.each(tabs)('$name as a tab', ({ id, chosen }) => {
  it.each(['dark', 'contrast'])('has no accessibility finding in the %s theme, nor anything to scroll sideways for where it is narrow', (theme) =>
    scene.as('sammankallande', async ({ page }) => {
      await page.goto(`${scene.site.address}/_layouts/15/teams.aspx?componentId=${id}&theme=${theme}${chosen}`);
      const frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await frame.getByRole('rowheader').first().waitFor();
        expect(await accessibilityFindings(frame)).toEqual([]);
        expect(await sidewaysOverflow(frame)).toBeLessThanOrEqual(0);
      }
    })
  );
});

describe('a tab that is open while the client’s theme changes', () => {
  it('follows it, with what has been written in it kept', () =>
    scene.as('sammankallande', async ({ page }) => {
      await page.goto(`${scene.site.address}/_layouts/15/teams.aspx?componentId=3f0c7a52-6c1e-4b7d-9a3b-5d4e8f2167c9`);
      const frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
      await frame.getByRole('searchbox').fill('barn');
      await frame.locator('mark').first().waitFor();
      const shown = (colour: string): Promise<unknown> =>
        frame.waitForFunction((wanted) => getComputedStyle(document.querySelector('h2') as Element).color === wanted, colour);
      for (const [theme, text] of [['contrast', 'rgb(255, 255, 255)'], ['default', 'rgb(50, 49, 48)'], ['dark', 'rgb(243, 242, 241)']] as const) {
        await page.getByLabel('Tema').selectOption(theme);
        await shown(text);
        expect(await accessibilityFindings(frame)).toEqual([]);
      }
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await frame.getByRole('searchbox').inputValue()).toBe('barn');
    }));
});

/** Tabs with nothing but whom they are for: where the other web parts stand is the site's to say. */
const bareTabs = [
  { name: 'a group’s room', id: '638e3954-5834-454c-8bd5-d21b34cec558', chosen: '&chosen.groupKey=rag-barnonkologi', leadsTo: 'Bemanning.aspx', sign: 'RAG Barnonkologi och hematologi' },
  { name: 'a region’s overview', id: '9c589b81-883b-44cd-acc0-a93020966881', chosen: '&chosen.scope=region.kalmar', leadsTo: 'Grupprum.aspx', sign: /^RAG|^RPO|^RSG/ }
] as const;

describe.each(bareTabs)('$name in a tab with nothing set but whom it is for', ({ id, chosen, leadsTo, sign }) => {
  it.each(['sammankallande', 'lasare.kalmar'])('leads %s on to the site’s pages', (login) =>
    scene.as(login, async ({ page }) => {
      await page.goto(`${scene.site.address}/_layouts/15/teams.aspx?componentId=${id}${chosen}`);
      const frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
      const link = frame.locator(`a[href^="/sites/uppdrag/SitePages/${leadsTo}?grupp="]`).first();
      await link.waitFor();
      await page.goto(new URL((await link.getAttribute('href')) ?? '', scene.site.origin).toString());
      await page.getByRole('heading', { level: 2, name: sign }).waitFor();
    })
  );
});

describe('a guest in Teams', () => {
  it('reads a tab, and is told that the app is not there', () =>
    scene.as('gun.gastberg_kommun.example#ext#', async ({ page }) => {
      const room = `${scene.site.address}/_layouts/15/teams.aspx?componentId=638e3954-5834-454c-8bd5-d21b34cec558`;
      await page.goto(`${room}&chosen.groupKey=rag-barndiabetes`);
      const frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
      await frame.getByRole('heading', { level: 3, name: 'Ledamöter' }).waitFor();
      await page.goto(`${room}&context=personal`);
      await page.getByRole('heading', { name: 'Du har inte behörighet till sidan' }).waitFor();
    }));
});
