import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { missing, type Measurement } from '../measurement';
import { answers } from './answers/answers';
import { demoData, startDemo } from './demoSite';
import { lowThreshold } from './lowThreshold';
import type { MeasuredView } from './measuredView';
import { largeViews, otherViews } from './measuredViews';
import { paintsOf, type Sites } from './paintsOf';
import { peer } from './peer/peer';
import { rowsOfLibraries, wholeLibraries, type WholeLibraries } from './rowsOfLibraries';
import { rowsOfPaints } from './rowsOfPaints';
import { laySnapshotPage } from './snapshotPage';

type Say = (line: string) => void;

/** What one step gives; a line that it is missing when it fails, so that a long run tells what it has. */
async function attempted(name: string, step: () => Promise<readonly Measurement[]>, say: Say): Promise<readonly Measurement[]> {
  say(`${name} …`);
  try {
    return await step();
  } catch (error) {
    say((error as Error).stack ?? String(error));
    return [missing(name, 'st', 0)];
  }
}

async function rowsOf(browser: Browser, sites: Sites, view: MeasuredView, whole: WholeLibraries): Promise<readonly Measurement[]> {
  const read = await paintsOf(browser, sites, view);
  return [...rowsOfPaints(view.name, read, largeViews.includes(view)), ...rowsOfLibraries(view, read.small, whole)];
}

async function paints(browser: Browser, sites: Sites, say: Say): Promise<readonly Measurement[]> {
  const whole = await wholeLibraries();
  await laySnapshotPage(sites.small);
  await laySnapshotPage(sites.national);
  const rows: Measurement[] = [];
  for (const view of [...largeViews, ...otherViews]) {
    rows.push(...(await attempted(view.name, () => rowsOf(browser, sites, view, whole), say)));
  }
  return rows;
}

/**
 * The views people open every day, in a browser: until they are useful, on the small demo and on the national one, how fast they
 * answer there, and what a plain client needs to read the same.
 * @param made folder with the data of a national demo; one is made when it is empty
 */
export async function views(say: Say, made: string): Promise<readonly Measurement[]> {
  const [small, country] = [await demoData('small'), await demoData('national', made)];
  const sites: Sites = { small: await startDemo(small), national: await startDemo(country) };
  const browser = await launchBrowser('whole');
  try {
    return [
      ...(await paints(browser, sites, say)),
      ...(await attempted('Söker, sorterar och avgränsar', () => answers(browser, sites.national), say)),
      ...(await attempted('Läser med PnPjs, lista för lista', () => peer(sites.national), say)),
      ...(await attempted('Sänker tröskeln', () => lowThreshold(browser, country, sites.national), say))
    ];
  } finally {
    await browser.close();
    await Promise.all([sites.small.stop(), sites.national.stop()]);
    small.remove();
    country.remove();
  }
}
