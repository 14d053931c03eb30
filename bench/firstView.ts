import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { RunningSite } from '../e2e/site/startSite';
import { visit } from '../e2e/site/visitor';

export interface FirstView {
  /** Milliseconds from the click on the link until the view's heading stands on the page. */
  readonly time: number;
  /** Kilobytes of the solution's own scripts, compressed as a web server sends them, by file name. */
  readonly scripts: Readonly<Record<string, number>>;
}

export interface MeasuredPage {
  readonly name: string;
  readonly fileName: string;
  readonly login: string;
  /** Heading by which a person sees that the view is there. */
  readonly heading: RegExp;
}

/** Opens a page once in a browser that has nothing in its cache. */
export async function firstView(browser: Browser, site: RunningSite, { fileName, login, heading }: MeasuredPage): Promise<FirstView> {
  const visitor = await visit(browser, site, login);
  const sizes: Promise<readonly [string, number]>[] = [];
  visitor.page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/_solution/') && pathname.endsWith('.js')) {
      const name = pathname.replace(/.*\//, '').replace(/_[0-9a-f]{20}\.js$/, '');
      sizes.push(response.body().then((body) => [name, gzipSync(body).length / 1024] as const));
    }
  });
  const start = performance.now();
  await visitor.open(fileName);
  await visitor.page.getByRole('heading', { name: heading }).first().waitFor();
  const time = performance.now() - start;
  // What was asked for so far belongs to the first view; its bodies must be read while the page is open.
  await visitor.page.waitForLoadState('networkidle');
  const scripts = Object.fromEntries(await Promise.all(sizes));
  await visitor.leave();
  return { time, scripts };
}
