import { later } from '../loading/later';

/** Fetches the view of a group's year when somebody opens it. */
export const YearWheelTab = later(async () => (await import(/* webpackChunkName: 'year-wheel' */ './YearWheelPanel')).YearWheelPanel, [50, 30, 70, 60, 70, 60, 70]);
