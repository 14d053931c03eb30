import type { BrowserContextOptions } from 'playwright-core';

/** A way for pages to look, as a person can choose it. */
export interface Appearance {
  readonly name: string;
  /** Value of the site's own cookie. */
  readonly chosen: 'light' | 'dark' | 'contrast';
  /** What the person's system decides. */
  readonly system: BrowserContextOptions;
}

/** Light, dark and the site's own high contrast. */
export const appearances: readonly Appearance[] = [
  { name: 'light', chosen: 'light', system: {} },
  { name: 'dark', chosen: 'dark', system: { colorScheme: 'dark' } },
  { name: 'high contrast', chosen: 'contrast', system: {} }
];
