import type { Route } from 'playwright-core';
import type { Walk } from './Walk';

const batches = '**/_api/$batch';

const views = [
  ['my groups', 'Grupprum.aspx', ''],
  ['the room of a group', 'Grupprum.aspx', '?grupp=rag-barndiabetes'],
  ['the register', 'Register.aspx', ''],
  ['a region’s overview', 'Region-Kalmar-lan.aspx', '']
] as const;

const fail = (route: Route): Promise<void> => route.fulfill({ status: 500, contentType: 'application/json', body: '{}' });

/** The views of every day while they wait for their answer, and when the server says that it could not give it. */
export const troubleWalk: Walk = {
  name: 'views that wait for what they show, and do not get it',
  login: 'lasare.kalmar',
  async take({ page, open }, look) {
    for (const [view, fileName, query] of views) {
      const held: Route[] = [];
      let isHeld = true;
      await page.route(batches, async (route) => {
        if (isHeld) held.push(route);
        else await fail(route);
      });
      await open(fileName, query);
      await page.getByRole('status', { name: 'Läser in …' }).first().waitFor();
      await look(`${view}, waiting`);
      isHeld = false;
      await Promise.all(held.map(fail));
      await page.getByRole('button', { name: 'Försök igen' }).waitFor();
      await look(`${view}, failed`);
      await page.unroute(batches);
    }
  }
};
