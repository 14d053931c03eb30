import type { DemoSite } from './demoSite';
import { demoContent, type DemoSize } from './content/demoContent';
import { makeDemoPages } from './makeDemoPages';
import { fillBodies } from './fillBodies';
import { decidingBodies, provisionDemo } from './provisionDemo';
import { writeDemoMandates } from './writeDemoMandates';

/**
 * Fills an empty site with the demo: lists and rights by the product's own provisioning, rosters, chains, cases
 * at every stage by its own use cases, and pages.
 * @param say tells the person waiting what is done now
 * @throws when any step is refused: a demo half done is no demo
 */
export async function prepareDemo(site: DemoSite, size: DemoSize, say: (progress: string) => void): Promise<void> {
  const today = site.clock.now();
  say('Skapar listor, behörigheter och bemanning …');
  const roster = demoContent(size, today);
  await provisionDemo(site, roster);
  say('Lägger in möten och vikarier …');
  await fillBodies(site, decidingBodies(roster.groups).map(({ key }) => key));
  say('Skriver, beslutar och publicerar uppdragsbeskrivningar …');
  await writeDemoMandates(site, today);
  say('Lägger ut sidorna …');
  await makeDemoPages(site);
}
