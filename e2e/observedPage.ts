import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onForeignRequest } from './site/onForeignRequest';

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
  onForeignRequest(context, origin, (address) => complaints.push(`foreign: ${address}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}
