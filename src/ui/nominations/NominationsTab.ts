import { later } from '../loading/later';

/** Fetches the nominations when somebody opens them. */
export const NominationsTab = later(async () => (await import(/* webpackChunkName: 'nominations' */ './Nominations')).Nominations, [40, 70, 60, 70, 60]);
