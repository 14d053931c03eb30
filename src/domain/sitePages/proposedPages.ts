import { forEachPage, type PageName, type Pages } from './pages';

/** Addresses of the pages that hold each web part, as the site has them. */
export type FoundPages = Readonly<Record<PageName, readonly string[]>>;

/** Addresses for those that have none yet, where the web part stands on one page alone; empty for the others. */
export const proposedPages = (stored: Pages, found: FoundPages): Pages =>
  forEachPage((name) => (stored[name] === '' && found[name].length === 1 ? (found[name][0] ?? '') : ''));
