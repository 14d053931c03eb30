import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { measurement, type Measurement, type Peer } from './measurement';
import { median } from './median';
import { demoData, startDemo, type MeasuredSite } from './views/demoSite';
import { firstPaint, type FirstPaint } from './views/firstPaint';
import { decisions, editor, overviewOfRegion } from './views/measuredViews';
import { wholeLibrary } from './wholeLibrary';

const RUNS = 5;

/** The libraries had everything been imported at once: what most web parts pay. */
interface WholeLibraries {
  readonly fluent: Peer;
  readonly pnp: Peer;
}

function sizeOf({ scripts }: FirstPaint, wanted: RegExp): number {
  return Object.entries(scripts).reduce((total, [name, size]) => (wanted.test(name) ? total + size : total), 0);
}

function measurementsOf(name: string, paints: readonly FirstPaint[], whole: WholeLibraries): readonly Measurement[] {
  const [first] = paints;
  return [
    measurement(`${name}: första vyn`, median(paints.map(({ wall }) => wall)), 'ms', 3000),
    measurement(`${name}: skript till första vyn`, sizeOf(first, /./), 'kB', 150),
    measurement(`${name}: eget skal`, sizeOf(first, /^(?!chunk\.)/), 'kB', 4),
    measurement(`${name}: Fluent`, sizeOf(first, /^chunk\.fluent/), 'kB', 70, whole.fluent),
    measurement(`${name}: PnPjs`, sizeOf(first, /^chunk\.pnp/), 'kB', 20, whole.pnp)
  ];
}

async function measured(browser: Browser, site: MeasuredSite, whole: WholeLibraries): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const view of [editor, decisions, overviewOfRegion]) {
    const paints: FirstPaint[] = [];
    while (paints.length < RUNS) {
      paints.push(await firstPaint(browser, site, view));
    }
    measurements.push(...measurementsOf(view.name, paints, whole));
  }
  return measurements;
}

/** What loading costs: time and scripts of three web parts, and the libraries in them beside the whole ones. */
export async function product(): Promise<readonly Measurement[]> {
  const whole: WholeLibraries = {
    fluent: { name: 'hela @fluentui/react', value: await wholeLibrary('@fluentui/react') },
    pnp: { name: '@pnp/sp/presets/all', value: await wholeLibrary('@pnp/sp/presets/all') }
  };
  const data = await demoData('small');
  const site = await startDemo(data);
  const browser = await launchBrowser();
  try {
    return await measured(browser, site, whole);
  } finally {
    await browser.close();
    await site.stop();
    data.remove();
  }
}
