import { later } from '../../loading/later';

/** Fetches the part about contributions once what it is shown with is there. */
export const ContributionsLoading = later(async () => (await import(/* webpackChunkName: 'contributions' */ './Contributions')).Contributions, [40, 70, 70]);
