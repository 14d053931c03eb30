import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { startDemoSite } from './startDemoSite';
import { patience, type RunningSite } from './startSite';
import { visit, type Visitor } from './visitor';

/** A demo site of one's own and a browser to visit it with. */
export interface DemoScene {
  readonly site: RunningSite;
  readonly browser: Browser;
  /** Does something as a person with a browser of their own. @param login without domain, e.g. `sammankallande` */
  readonly as: (login: string, does: (visitor: Visitor) => Promise<void>) => Promise<void>;
}

/**
 * Sets the scene for the tests of a file: a fresh demo site and a browser before them, both gone after them.
 * @param options more words for the site's command line, e.g. `--test-control`
 */
export function demoScene(...options: readonly string[]): DemoScene {
  let site: RunningSite | undefined;
  let browser: Browser | undefined;
  const ready = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('The scene is set when the tests run, not before.');
    return part;
  };
  beforeAll(async () => {
    [site, browser] = await Promise.all([startDemoSite(...options), launchBrowser()]);
  }, patience);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return {
    get site() {
      return ready(site);
    },
    get browser() {
      return ready(browser);
    },
    as: async (login, does) => {
      const visitor = await visit(ready(browser), ready(site), login);
      await does(visitor);
      await visitor.leave();
    }
  };
}
