import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that remembers what must never happen on it. */
export interface ObservedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, failed answers and requests to anywhere but `origin`. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function observedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {}
): Promise<ObservedPage> {
  const context = await browser.newContext({ locale: 'sv-SE', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) complaints.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}
