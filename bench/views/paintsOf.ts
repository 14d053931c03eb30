import type { Browser } from 'playwright-core';
import type { MeasuredSite } from './demoSite';
import { firstPaint, type FirstPaint } from './firstPaint';
import type { MeasuredView } from './measuredView';

const RUNS = 5;

/** What one view took on the small demo and on the national one, each time in a browser of its own. */
export interface Paints {
  readonly small: readonly FirstPaint[];
  readonly national: readonly FirstPaint[];
}

/** The two demos, served side by side. */
export interface Sites {
  readonly small: MeasuredSite;
  readonly national: MeasuredSite;
}

/** Opens a view on both sites in turn, so that whatever else the machine does slows both down alike; the first time warms up and is forgotten. */
export async function paintsOf(browser: Browser, sites: Sites, view: MeasuredView): Promise<Paints> {
  const small: FirstPaint[] = [];
  const national: FirstPaint[] = [];
  while (small.length <= RUNS) {
    small.push(await firstPaint(browser, sites.small, view));
    national.push(await firstPaint(browser, sites.national, view));
  }
  return { small: small.slice(1), national: national.slice(1) };
}
