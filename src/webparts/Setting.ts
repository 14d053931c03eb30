import type { PageName } from '../domain/sitePages/pages';

/** What the author of a page can set: whose overview and out of what file, which group's room, and where the other web parts stand. */
export type Setting = 'scope' | 'snapshot' | 'groupKey' | PageName;
