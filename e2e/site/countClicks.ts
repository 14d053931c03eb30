import type { Page } from 'playwright-core';

/** Counts the presses of the mouse, on the page itself: what the keyboard does is typing. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counter = window as unknown as { clicks: number };
    counter.clicks = Number(sessionStorage.getItem('clicks') ?? '0');
    document.addEventListener(
      'pointerdown',
      () => {
        counter.clicks += 1;
        sessionStorage.setItem('clicks', String(counter.clicks));
      },
      true
    );
  });
  return () => page.evaluate(() => (window as unknown as { clicks: number }).clicks);
}
