import { later } from '../loading/later';

/** Fetches the view of what is late when somebody opens it. */
export const LateTab = later(async () => (await import(/* webpackChunkName: 'late-list' */ './LatePanel')).LatePanel, [50, 30, 70, 60, 70]);
