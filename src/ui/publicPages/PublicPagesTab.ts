import { later } from '../loading/later';

/** Fetches the panel of public pages when somebody opens it. */
export const PublicPagesTab = later(async () => (await import(/* webpackChunkName: 'public-pages' */ './PublicPagesPanel')).PublicPagesPanel, [40, 80, 70, 30]);
