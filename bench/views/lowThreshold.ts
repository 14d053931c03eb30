import type { Browser } from 'playwright-core';
import { measurement, type Measurement } from '../measurement';
import { startDemo, type DemoData, type MeasuredSite } from './demoSite';
import { firstPaint } from './firstPaint';
import type { MeasuredView } from './measuredView';
import { largeViews } from './measuredViews';

/** Rows that one query may read at most: a hundredth of what the real service allows. */
const THRESHOLD = 50;

interface Shown {
  readonly requests: number;
  readonly text: string;
}

async function shown(browser: Browser, site: MeasuredSite, view: MeasuredView): Promise<Shown> {
  let text = '';
  const { requests } = await firstPaint(browser, site, view, async (page) => {
    text = await page.locator('main').innerText();
  });
  return { requests, text };
}

/** The large views where one query may read fifty rows: what they then ask, and whether they show the same. */
export async function lowThreshold(browser: Browser, data: DemoData, national: MeasuredSite): Promise<readonly Measurement[]> {
  const low = await startDemo(data, '--threshold', String(THRESHOLD));
  try {
    const rows: Measurement[] = [];
    for (const view of largeViews) {
      const usual = await shown(browser, national, view);
      const many = await shown(browser, low, view);
      rows.push(
        measurement(`${view.name}, landet: anrop med tröskeln ${THRESHOLD}`, many.requests, 'st', null, { name: 'tröskeln 5 000', value: usual.requests }),
        measurement(`${view.name}, landet: skiljer sig med tröskeln ${THRESHOLD}`, Number(many.text !== usual.text), 'st', 0)
      );
    }
    return rows;
  } finally {
    await low.stop();
  }
}
