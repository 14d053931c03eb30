import type { PageName } from '../ui/address/pages';

/** What the author of a page can set: whose overview and out of what file, which group's room, and where the other web parts stand. */
export type Setting = 'scope' | 'snapshot' | 'groupKey' | PageName;
