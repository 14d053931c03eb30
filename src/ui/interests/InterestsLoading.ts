import { later } from '../loading/later';

/** Fetches the screen of declarations when somebody opens it. */
export const InterestsLoading = later(async () => (await import(/* webpackChunkName: 'interests' */ './Interests')).Interests, [40, 80, 60, 80, 60]);
