import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { missing, type Measurement } from '../measurement';
import { answers } from './answers/answers';
import { demoData, startDemo } from './demoSite';
import { lowThreshold } from './lowThreshold';
import { largeViews, otherViews } from './measuredViews';
import { paintsOf, type Sites } from './paintsOf';
import { peer } from './peer/peer';
import { rowsOfPaints } from './rowsOfPaints';
import { laySnapshotPage } from './snapshotPage';

async function paints(browser: Browser, sites: Sites, say: (line: string) => void): Promise<readonly Measurement[]> {
  await laySnapshotPage(sites.small);
  await laySnapshotPage(sites.national);
  const rows: Measurement[] = [];
  for (const view of [...largeViews, ...otherViews]) {
    say(`Öppnar ${view.name} …`);
    try {
      rows.push(...rowsOfPaints(view.name, await paintsOf(browser, sites, view), largeViews.includes(view)));
    } catch (error) {
      say(String(error));
      rows.push(missing(`${view.name}: första användbara bild`, 'st', 1));
    }
  }
  return rows;
}

/**
 * The views people open every day, in a browser: until they are useful, on the small demo and on the national one, how fast they
 * answer there, and what a plain client needs to read the same.
 * @param made folder with the data of a national demo; one is made when it is empty
 */
export async function views(say: (line: string) => void, made: string): Promise<readonly Measurement[]> {
  const [small, country] = [await demoData('small'), await demoData('national', made)];
  const sites: Sites = { small: await startDemo(small), national: await startDemo(country) };
  const browser = await launchBrowser();
  try {
    const rows = [...(await paints(browser, sites, say))];
    say('Söker, sorterar och avgränsar …');
    rows.push(...(await answers(browser, sites.national)));
    say('Läser med PnPjs, lista för lista …');
    rows.push(...(await peer(sites.national)));
    say('Sänker tröskeln …');
    return [...rows, ...(await lowThreshold(browser, country, sites.national))];
  } finally {
    await browser.close();
    await Promise.all([sites.small.stop(), sites.national.stop()]);
    small.remove();
    country.remove();
  }
}
