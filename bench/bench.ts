import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/browser';
import type { Browser } from 'playwright-core';
import { newDataFolder, removeDataFolder } from '../e2e/site/demoData';
import { startSite, type RunningSite } from '../e2e/site/startSite';
import { firstView, type FirstView, type MeasuredPage } from './firstView';
import { approval } from './approval/approval';
import { localSite } from './localSite/localSite';
import { mandates } from './mandates/mandates';
import { measurement, type Measurement, type Peer } from './measurement';
import { median } from './median';
import { rosters } from './rosters/rosters';
import { table } from './table';
import { wholeLibrary } from './wholeLibrary';

const RUNS = 5;

const pages: readonly MeasuredPage[] = [
  { name: 'Uppdragsredigerare', fileName: 'Uppdragsbeskrivning.aspx', login: 'sammankallande', heading: /^Vilken grupp/ },
  { name: 'Beslut', fileName: 'Beslut.aspx', login: 'beslut', heading: /^Ärenden$/ },
  { name: 'Regionöversikt', fileName: 'Region-Kalmar-lan.aspx', login: 'lasare.kalmar', heading: /^Region Kalmar län$/ }
];

/** The libraries had everything been imported at once: what most web parts pay. */
interface WholeLibraries {
  readonly fluent: Peer;
  readonly pnp: Peer;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function sizeOf({ scripts }: FirstView, wanted: RegExp): number {
  return sum(Object.entries(scripts).filter(([name]) => wanted.test(name)).map(([, size]) => size));
}

function measurementsOf(name: string, views: readonly FirstView[], whole: WholeLibraries): readonly Measurement[] {
  const [first] = views;
  return [
    measurement(`${name}: första vyn`, median(views.map(({ time }) => time)), 'ms', 3000),
    measurement(`${name}: skript till första vyn`, sizeOf(first, /./), 'kB', 150),
    measurement(`${name}: eget skal`, sizeOf(first, /^(?!chunk\.)/), 'kB', 4),
    measurement(`${name}: Fluent`, sizeOf(first, /^chunk\.fluent/), 'kB', 70, whole.fluent),
    measurement(`${name}: PnPjs`, sizeOf(first, /^chunk\.pnp/), 'kB', 20, whole.pnp)
  ];
}

async function measured(browser: Browser, site: RunningSite, whole: WholeLibraries): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const page of pages) {
    const views: FirstView[] = [];
    while (views.length < RUNS) {
      views.push(await firstView(browser, site, page));
    }
    measurements.push(...measurementsOf(page.name, views, whole));
  }
  return measurements;
}

async function product(): Promise<readonly Measurement[]> {
  const whole: WholeLibraries = {
    fluent: { name: 'hela @fluentui/react', value: await wholeLibrary('@fluentui/react') },
    pnp: { name: '@pnp/sp/presets/all', value: await wholeLibrary('@pnp/sp/presets/all') }
  };
  const data = newDataFolder();
  const site = await startSite(data, '--demo', 'small');
  const browser = await launchBrowser();
  try {
    return await measured(browser, site, whole);
  } finally {
    await browser.close();
    await site.stop();
    removeDataFolder(data);
  }
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const parts: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  product,
  mandates,
  approval,
  rosters,
  'local-site': () => localSite(say)
};

/** The name of a part measures only that, and leaves the results of the last whole run alone. */
async function bench(named: readonly string[]): Promise<void> {
  const measurements: Measurement[] = [];
  for (const name of named.length > 0 ? named : Object.keys(parts)) {
    measurements.push(...(await parts[name]()));
  }
  if (named.length === 0) {
    writeFileSync(join(__dirname, 'results.json'), `${JSON.stringify(measurements, null, 2)}\n`);
  }
  process.stdout.write(`${table(measurements)}\n`);
}

bench(Object.keys(parts).filter((name) => process.argv.includes(name))).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
