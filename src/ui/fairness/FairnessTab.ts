import { later } from '../loading/later';

/** Fetches who has borne what over time when somebody opens it. */
export const FairnessTab = later(async () => (await import(/* webpackChunkName: 'fairness-panel' */ './FairnessPanel')).FairnessPanel, [70, 40, 90, 90, 90]);
