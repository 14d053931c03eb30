import { later } from '../loading/later';

/** Fetched where it is shown: next to no page has an address that is refused, and every view would bring what is said of it. */
export const RefusedSiteLoading = later(async () => (await import(/* webpackChunkName: 'refused-site' */ './RefusedSite')).RefusedSite, [70, 90]);
