import type { Frame, Page } from 'playwright-core';

/** Pixels that a page is wider than its window; none or less when nobody has to scroll sideways. */
export const sidewaysOverflow = (page: Page | Frame): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
