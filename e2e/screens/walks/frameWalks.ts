import { demoPages } from '../../../local-site/demo/content/pages';
import type { Walk } from './Walk';

const pagesWithWebParts = demoPages('').flatMap(({ fileName, webPart }) => (webPart ? [{ fileName, webPart }] : []));
const oneOfEach = [...new Map(pagesWithWebParts.map((page) => [page.webPart.id, page])).values()];

/** The pages around the web parts: the site's own, Teams, and pages being edited. */
export const frameWalks: readonly Walk[] = [
  {
    name: 'the account chooser, the home page and the account menu',
    login: 'lasare.kalmar',
    async take({ page }, look, site) {
      await page.goto(`${site.origin}/_layouts/15/accountchooser.aspx`);
      await look('account chooser');
      await page.goto(site.address);
      await page.getByText('Här skrivs, beslutas och publiceras').waitFor();
      await look('home page');
      await page.getByRole('button', { name: /konto, utseende/ }).click();
      await page.getByRole('link', { name: 'Byt konto' }).waitFor();
      await look('account menu');
      await page.goto(`${site.address}/SitePages/Finns-inte.aspx`);
      await look('page that does not exist');
    }
  },
  {
    name: 'the mailbox of the flows',
    login: 'staben',
    async take({ page }, look, site) {
      await page.goto(`${site.origin}/_layouts/15/postlada.aspx`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await look('messages');
    }
  },
  {
    name: 'every web part in Teams',
    login: 'beslut',
    async take({ page }, look, site) {
      for (const { webPart } of oneOfEach) {
        await page.goto(`${site.address}/_layouts/15/teams.aspx?componentId=${webPart.id}`);
        await page.frameLocator('iframe').getByRole('heading', { level: 2 }).waitFor();
        await look(`Teams around ${webPart.title}`);
        const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
        await look(`${webPart.title} in Teams`, frame);
      }
    }
  },
  {
    name: 'pages while they are edited',
    login: 'admin',
    async take({ page, open }, look) {
      for (const { fileName } of oneOfEach) {
        await open(fileName, '?Mode=Edit');
        await page.getByRole('button', { name: 'Egenskaper' }).waitFor();
        await page.locator('.canvas-web-part h2').first().waitFor();
        await look(`${fileName} in edit mode`);
      }
      await page.getByRole('button', { name: 'Egenskaper' }).click();
      await page.locator('#spPropertyPaneContainer').getByText('Sidan för beslut').waitFor();
      await look('property pane');
    }
  }
];
