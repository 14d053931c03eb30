import type { Walk } from '../screens/walks/Walk';

/** What process support and administrators keep. */
export const keepingWalks: readonly Walk[] = [
  {
    name: 'the rosters and every tab of them',
    login: 'processtod',
    async take({ page, open }, look) {
      await open('Bemanning.aspx');
      await page.getByRole('button', { name: 'Start a group' }).waitFor();
      await look('groups');
      for (const [tab, sign] of [
        ['Nominations', /^(Report a need|You cannot see nominations)/],
        ['Conflicts of interest', /^To judge/],
        ['Fairness over time', /^Show as a table/],
        ['Late', 'How obligations are followed']
      ] as const) {
        await page.getByRole('tab', { name: tab }).click();
        await page.getByText(sign).first().waitFor();
        await look(tab);
      }
      await page.getByRole('tab', { name: 'Groups' }).click();
      await page.getByRole('button', { name: 'Start a group' }).click();
      await page.getByRole('checkbox').first().waitFor();
      await look('new group');
    }
  },
  {
    name: 'the roster of a group, a change of member and every tab of the group',
    login: 'processtod',
    async take({ page, open }, look) {
      await open('Bemanning.aspx', '?grupp=rag-barnonkologi');
      await page.getByText(/\d+ seats/).waitFor();
      await page.getByRole('button', { name: 'About the seat: Karin Fiktivström' }).click();
      await page.getByText('Who has held this seat').waitFor();
      await look('members and a seat');
      await page.getByRole('button', { name: /^Change member/ }).first().click();
      await page.getByText('Decision and note').click();
      await look('change of member');
      for (const [tab, sign] of [
        ['Obligations', /^(What the mandate in force obliges|The group has no mandate in force)/],
        ['Meetings', 'Plan meetings'],
        ['Documents', /^Notes, plans and reports/],
        ['The year', 'Print the year'],
        ['About the group', 'Change the facts']
      ] as const) {
        await page.getByRole('tab', { name: tab }).click();
        await page.getByText(sign).first().waitFor();
        await look(tab);
      }
    }
  },
  {
    name: 'the templates and a draft of a new version',
    login: 'admin',
    async take({ page, open }, look) {
      await open('Mallar.aspx');
      await page.getByRole('heading', { name: 'Template families' }).waitFor();
      await look('templates');
      await page.getByRole('button', { name: 'Regional arbetsgrupp (RAG), Sydöstra' }).click();
      await page.getByRole('article').waitFor();
      await page.getByRole('tab', { name: 'Changes' }).click();
      await look('changes');
      await page.getByRole('button', { name: 'Write a new version' }).click();
      const parts = page.getByRole('navigation', { name: 'Parts of the template' });
      for (const part of ['About the template', 'Rules', 'Uppdrag']) {
        await parts.getByRole('button', { name: part, exact: true }).click();
        await look(`draft, ${part}`);
      }
      await page.getByRole('button', { name: 'Put in use' }).click();
      await page.getByText(/^Correct what is listed under/).waitFor();
      await look('draft with things to correct');
    }
  },
  {
    name: 'the chains and every tab of them',
    login: 'admin',
    async take({ page, open }, look) {
      await open('Beslutsgangar.aspx');
      await page.getByText(/chains are not confirmed/).waitFor();
      await look('chains');
      await page.getByRole('button', { name: 'RSG: arbetsutskottet tillstyrker, regionsjukvårdsledningen fastställer' }).click();
      await page.getByRole('button', { name: 'Change the chain' }).click();
      await page.getByRole('button', { name: 'Add a step' }).waitFor();
      await look('a draft');
      await page.getByRole('button', { name: 'All chains' }).click();
      await page.getByRole('tab', { name: 'Groups' }).click();
      await page.getByRole('button', { name: 'Propose for groups without a chain' }).click();
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
      await look('proposals');
      await page.getByRole('tab', { name: 'Bodies and meetings' }).click();
      await page.getByRole('button', { name: 'Appoint a substitute' }).first().click();
      await look('bodies and a substitute');
      await page.getByRole('tab', { name: 'Set-up' }).click();
      await page.getByLabel('Body or kind').selectOption('@regionsjukvardsledning');
      await page.getByRole('button', { name: 'Show what is done' }).click();
      await page.getByRole('button', { name: 'Change now' }).waitFor();
      await look('set-up');
      await page.getByRole('tab', { name: 'Public pages' }).click();
      await page.getByRole('button', { name: 'Write to the library' }).waitFor();
      await look('public pages');
    }
  },
  {
    name: 'the settings of an overview',
    login: 'admin',
    async take({ page, open }, look) {
      await open('Region-Kalmar-lan.aspx', '?Mode=Edit');
      await page.getByRole('button', { name: 'Egenskaper' }).click();
      await page.locator('#spPropertyPaneContainer').getByText('Page for decisions').waitFor();
      await look('property pane');
    }
  }
];
