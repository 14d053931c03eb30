import { demoPages } from './content/pages';
import type { DemoSite } from './demoSite';
import { layOutPages } from './layOutPages';

/** Lays out the pages on which the web parts live, and the links to them. */
export const makeDemoPages = (site: DemoSite): Promise<void> => layOutPages(site, demoPages(new URL(site.address).pathname));
