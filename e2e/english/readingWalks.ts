import type { Walk } from '../screens/walks/Walk';

/** What everybody reads: the register, overviews, groups and texts against each other. */
export const readingWalks: readonly Walk[] = [
  {
    name: 'the register',
    login: 'lasare.kalmar',
    async take({ page, open }, look) {
      await open('Register.aspx', '?sok=barn');
      await page.locator('mark').first().waitFor();
      await page.getByRole('button', { name: 'Mandator', expanded: false }).click();
      await page.getByRole('button', { name: /^Saved views/ }).click();
      await look('what is found, choices and saved views');
      await open('Register.aspx', '?sok=finnsinte');
      await page.getByRole('button', { name: 'Clear the search' }).waitFor();
      await look('nothing found');
      await open('Register.aspx', '?vy=trad');
      await page.getByRole('tree').waitFor();
      await look('tree');
      await open('Register.aspx', '?vy=avsnitt&amne=finance');
      await page.getByText(/wording/).first().waitFor();
      await look('sections');
      await open('Register.aspx', '?lage=inForce;pastReview');
      await page.getByRole('rowheader').getByRole('link').first().click();
      await page.getByRole('article').waitFor();
      await look('a mandate');
    }
  },
  {
    name: 'an overview for the staff, with every tab',
    login: 'staben',
    async take({ page, open }, look) {
      await open('Oversikt.aspx');
      await page.getByRole('rowheader').first().waitFor();
      await look('groups and members');
      for (const [tab, sign] of [
        ['Terms', /terms? ends? in the next/],
        ['Obligations', /obligations? (is|are) late/],
        ['Mandates by state', /a mandate in force\.$/],
        ['Fairness over time', /since \d{4}/],
        ['Over the years', /^At the end of each year/],
        ['To follow up', /^The year’s follow-up/]
      ] as const) {
        await page.getByRole('tab', { name: tab }).click();
        await page.getByText(sign).last().waitFor();
        await look(tab);
      }
      await page.getByRole('button', { name: 'Make new excerpts' }).waitFor();
      await look('excerpts for the regions');
    }
  },
  {
    name: 'an overview of a region, and one that does not exist',
    login: 'lasare.kalmar',
    async take({ page, open }, look) {
      await open('Region-Kalmar-lan.aspx');
      await page.getByRole('rowheader').first().waitFor();
      await look('region');
      await open('Region-Kalmar-lan.aspx', '?omfattning=uppdragsgivare.borta');
      await page.getByRole('heading', { name: 'There is no such overview' }).waitFor();
      await look('no such overview');
    }
  },
  {
    name: 'the room of a group, whom to contact, new in the group, and what is shared',
    login: 'sammankallande2',
    async take({ page, open }, look) {
      await open('Grupprum.aspx');
      await page.getByText(/you write for the group/).first().waitFor();
      await look('my groups');
      for (const [guide, sign] of [
        ['', 'Members'],
        ['kontakt', 'I want to reach'],
        ['ny', 'What you are to do'],
        ['dela', 'Copy the text']
      ] as const) {
        await open('Grupprum.aspx', `?grupp=rag-barndiabetes${guide && `&visa=${guide}`}`);
        await page.getByText(sign, { exact: true }).first().waitFor();
        await page.getByText('Follow up in Rosters').waitFor();
        await look(`room ${guide}`);
      }
      await open('Grupprum.aspx', '?grupp=finns-inte');
      await page.getByText(/^The group does not exist/).waitFor();
      await look('no such group');
    }
  },
  {
    name: 'two texts against each other, mandates that can follow their template, and the templates',
    login: 'sammankallande',
    async take({ page, open }, look) {
      await open('Jamfor.aspx');
      await page.getByText('Choose what to compare.').waitFor();
      await look('choice');
      await open('Jamfor.aspx', '?fran=mall.sydostra-rag.1&till=mall.mellansverige-rag.1');
      await page.getByRole('button', { name: 'Next change' }).click();
      await look('comparison');
      await open('Jamfor.aspx', '?mall=sydostra-rag');
      await page.getByRole('heading', { name: /^Mandates that can follow/ }).waitFor();
      await look('revision');
      await open('Mallar.aspx');
      await page.getByText(/^You can read the templates but not change them/).waitFor();
      await look('templates that one may only read');
    }
  },
  {
    name: 'what a reader may not see',
    login: 'lasare.kalmar',
    async take({ page, open }, look) {
      await open('Beslut.aspx');
      await page.getByText(/You are a reader/).waitFor();
      await look('decisions');
      await open('Uppdragsbeskrivning.aspx');
      await page.getByText(/You may not write/).waitFor();
      await look('editor');
      await open('Beslutsgangar.aspx');
      await page.getByText(/You are a reader/).waitFor();
      await look('chains');
    }
  },
  {
    name: 'a server that does not answer',
    login: 'lasare.kalmar',
    async take({ page, open }, look) {
      await page.route('**/_api/**', (route) => route.abort());
      for (const file of ['Register.aspx', 'Grupprum.aspx', 'Bemanning.aspx']) {
        await open(file);
        await page.getByRole('button', { name: 'Try again' }).first().waitFor();
        await look(file);
      }
      await page.unroute('**/_api/**');
    }
  }
];
