import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { visit } from '../../e2e/site/visitor';
import type { MeasuredSite } from './demoSite';
import type { MeasuredView } from './measuredView';
import { paintTeller } from './page/observePaint';
import { viewPage } from './page/viewPage';

/** What had been asked for when the view was useful. */
interface Fetched {
  /** Requests to the site's API. */
  readonly requests: number;
  /** The solution's own scripts by name, in kilobytes (1,000 bytes) as a web server sends them. React is not among them: it is the page's own. */
  readonly scripts: Readonly<Record<string, number>>;
  /** Kilobytes of React. */
  readonly react: number;
}

export interface FirstPaint extends Fetched {
  /** Milliseconds from the page being asked for until what makes it useful is painted. */
  readonly wall: number;
  /** Milliseconds of processor time until then, of the page's own thread. */
  readonly pageCpu: number;
  /** The same of the site's process. */
  readonly siteCpu: number;
  /** Megabytes of living objects in the page when everything that the view reads by itself has been read. */
  readonly heap: number;
}

/** Longer than any view may take, however busy the machine is. */
const patience = 120_000;

const processorTime = async (session: CDPSession): Promise<number> =>
  1000 * ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);

async function livingMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
}

const ownScript = /\/_solution\/.*\/([^/]+)_[0-9a-f]{20}\.js$/;
const reactScript = /\/gap-(react(?:-dom)?)\.js$/;

/** Of the scripts met with so far, in kilobytes. */
const sizes = new Map<string, number>();

async function sizeOf(address: string): Promise<number> {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const size = gzipSync(new Uint8Array(await (await fetch(address)).arrayBuffer()), { level: 9 }).length / 1000;
  sizes.set(address, size);
  return size;
}

async function scriptsAmong(addresses: readonly string[], wanted: RegExp): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const address of addresses) {
    const name = wanted.exec(address)?.[1];
    if (name !== undefined) found[name] = await sizeOf(address);
  }
  return found;
}

async function fetchedBy(page: Page, at: number): Promise<Fetched> {
  const addresses = await page.evaluate((until) => performance.getEntriesByType('resource').filter(({ startTime }) => startTime < until).map(({ name }) => name), at);
  const react = Object.values(await scriptsAmong(addresses, reactScript)).reduce((total, size) => total + size, 0);
  return { requests: addresses.filter((address) => address.includes('/_api/')).length, scripts: await scriptsAmong(addresses, ownScript), react };
}

/** Resolves with when the view was useful and the processor time it had taken then. @throws when it never is */
function untilUseful(page: Page, session: CDPSession, site: MeasuredSite): Promise<Pick<FirstPaint, 'wall' | 'pageCpu' | 'siteCpu'>> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`Nothing useful is shown after ${patience / 1000} s.`)), patience);
    const tell = async (wall: number): Promise<void> => {
      clearTimeout(giveUp);
      const [pageCpu, { cpu: siteCpu }] = await Promise.all([processorTime(session), site.usage()]);
      resolve({ wall, pageCpu, siteCpu });
    };
    page.exposeFunction(paintTeller, tell).catch(reject);
  });
}

/**
 * Opens a view once in a browser that has nothing in its cache.
 * @param after what is done on the page before it is left
 */
export async function firstPaint(browser: Browser, site: MeasuredSite, view: MeasuredView, after?: (page: Page) => Promise<void>): Promise<FirstPaint> {
  const visitor = await visit(browser, site, view.login);
  const { page, context } = visitor;
  try {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const useful = untilUseful(page, session, site);
    await page.addInitScript({ content: `${await viewPage()}window.viewPage = viewPage; viewPage.observePaint(${JSON.stringify(view.useful)});` });
    const before = (await site.usage()).cpu;
    const [{ wall, pageCpu, siteCpu }] = await Promise.all([useful, visitor.open(view.fileName, view.query)]);
    await page.waitForLoadState('networkidle');
    if (view.settled !== undefined) await page.getByText(view.settled).first().waitFor({ timeout: patience });
    const paint = { wall, pageCpu, siteCpu: siteCpu - before, ...(await fetchedBy(page, wall)), heap: await livingMegabytes(session) };
    await after?.(page);
    await visitor.leave();
    return paint;
  } finally {
    await context.close();
  }
}
