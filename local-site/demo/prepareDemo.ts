import type { WholeRoster } from '../../src/application/ports/rosterStore';
import type { DemoSite } from './demoSite';
import { demoContent, type DemoSize } from './content/demoContent';
import { countrySize } from './content/country/countrySize';
import { prepareCountry } from './country/prepareCountry';
import { demoMandates } from './content/mandates';
import { sydostraMandates } from './content/sydostra/mandates';
import { makeDemoPages } from './makeDemoPages';
import { makeRegionSite } from './makeRegionSite';
import { fillBodies } from './fillBodies';
import { fillComments } from './fillComments';
import { fillDeclarations } from './fillDeclarations';
import { fillFollowup } from './fillFollowup';
import { fillNominations } from './fillNominations';
import { decidingBodies, provisionDemo } from './provisionDemo';
import { provisionRegions } from './provisionRegions';
import { writeDemoMandates } from './writeDemoMandates';

/** What only the demo of Sydöstra in full has: what the groups do between their mandates, and who is proposed to them. */
async function fillSydostra(site: DemoSite, roster: WholeRoster, say: (progress: string) => void): Promise<void> {
  say('Håller gruppernas möten och följer deras åtaganden …');
  await fillFollowup(site, roster, sydostraMandates.flatMap(({ progress, groupKey }) => (progress === 'published' ? [groupKey] : [])));
  await fillComments(site);
  say('Nominerar och prövar jäv …');
  await provisionRegions(site);
  await fillNominations(site, roster);
  await fillDeclarations(site, roster);
}

/** A choice of groups, or Sydöstra in full: each step by the product's own use cases. */
async function prepareRegions(site: DemoSite, size: DemoSize, say: (progress: string) => void): Promise<void> {
  const today = site.clock.now();
  say('Skapar listor, behörigheter och bemanning …');
  const roster = demoContent(size, today);
  await provisionDemo(site, roster);
  say('Lägger in möten och vikarier …');
  await fillBodies(site, decidingBodies(roster.groups).map(({ key }) => key));
  say('Skriver, beslutar och publicerar uppdragsbeskrivningar …');
  await writeDemoMandates(site, today, size === 'small' ? demoMandates : sydostraMandates, roster.groups);
  if (size === 'sydostra') await fillSydostra(site, roster, say);
  say('Lägger ut sidorna …');
  await makeDemoPages(site);
}

/**
 * Fills an empty site with the demo: lists and rights by the product's own provisioning, rosters, chains, cases
 * at every stage by its own use cases, and pages.
 * @param say tells the person waiting what is done now
 * @throws when any step is refused: a demo half done is no demo
 */
export async function prepareDemo(site: DemoSite, size: DemoSize | 'national', say: (progress: string) => void): Promise<void> {
  await (size === 'national' ? prepareCountry(site, countrySize(), say) : prepareRegions(site, size, say));
  await makeRegionSite(site);
}
