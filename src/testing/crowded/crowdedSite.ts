import { startSite, type RunningSite } from '../../../local-site/server';
import { demoAccounts } from '../../../local-site/demo/content/accounts';
import { countrySize } from '../../../local-site/demo/content/country/countrySize';
import { createSiteWriter } from '../../../local-site/demo/country/siteWriter';
import { prepareCountry } from '../../../local-site/demo/country/prepareCountry';
import { startFilledSite } from '../filledSite';
import { crowd } from './crowd';

/** As many rows as one query may read here at most: a hundredth of what the real service lets it read. */
export const lowThreshold = 50;

/** A small country, with more rows than that in each of its lists. */
const size = {
  ...countrySize(),
  healthcareRegions: ['sydostra', 'mellansverige'],
  programmeAreas: 26,
  collaborationGroups: 8,
  groups: 205,
  seats: 600,
  termsOfSeat: 2,
  versions: 185,
  records: 1450,
  years: 2
};

/** The day it is there. */
export const crowdedDay = new Date('2026-11-27T10:00:00Z');

const sites = [{ path: '/sites/uppdrag', title: 'Uppdrag', language: 1053, localeId: 1053, timeZoneId: 4 }];

async function fill(site: RunningSite): Promise<void> {
  site.clock.set(crowdedDay);
  await prepareCountry(site, size, () => undefined);
  site.direct.together((ask) => crowd(createSiteWriter(ask, new URL(site.address).pathname), demoAccounts.administrator.login));
}

/** A site on which every list that the product reads holds far more rows than {@link lowThreshold}. */
export async function startCrowdedSite(): Promise<RunningSite> {
  const site = await startFilledSite('crowded', (data) => startSite({ data, sites, testControl: true }), fill);
  site.clock.set(crowdedDay);
  return site;
}

/** From now on one query may read so many rows. */
export async function setThreshold({ origin }: Pick<RunningSite, 'origin'>, threshold: number): Promise<void> {
  const answer = await fetch(`${origin}/_local/control`, { method: 'POST', body: JSON.stringify({ threshold }) });
  if (!answer.ok) throw new Error(await answer.text());
}
