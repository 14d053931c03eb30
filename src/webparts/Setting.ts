import type { PageName } from '../ui/address/pages';

/** What the author of a page can set: whose overview, and where the other web parts stand. */
export type Setting = 'regionKey' | PageName;
