import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { onForeignRequest } from './onForeignRequest';
import type { RunningSite } from './startSite';

/** A person at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens a page below Site Pages, e.g. `Beslut.aspx`. */
  open(fileName: string, query?: string): Promise<void>;
  /** Ends the visit; fails when a page asked another host for anything, or threw an error. */
  leave(): Promise<void>;
}

/** Makes the browser that person's from now on, by the account chooser's own form. */
export async function signIn(context: BrowserContext, site: RunningSite, login: string): Promise<void> {
  const answer = await context.request.post(`${site.origin}/_local/account`, {
    headers: { Origin: site.origin },
    form: { login: `${login}@uppdrag.example`, return: new URL(site.address).pathname },
    maxRedirects: 0
  });
  if (answer.status() >= 400) throw new Error(`${login} could not sign in: ${answer.status()}`);
}

/** A browser of a person's own. @param login without domain, e.g. `sammankallande` */
export async function visit(
  browser: Browser,
  site: RunningSite,
  login: string,
  options: BrowserContextOptions = {}
): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 }, ...options });
  const foreign: string[] = [];
  const errors: string[] = [];
  onForeignRequest(context, site.origin, (address) => foreign.push(address));
  await signIn(context, site, login);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    page,
    context,
    open: async (fileName, query = '') => {
      await page.goto(`${site.address}/SitePages/${fileName}${query}`);
    },
    leave: async () => {
      await context.close();
      if (foreign.length > 0) throw new Error(`Requests to other hosts: ${foreign.join(', ')}`);
      if (errors.length > 0) throw new Error(`Errors on the page: ${errors.join('; ')}`);
    }
  };
}
