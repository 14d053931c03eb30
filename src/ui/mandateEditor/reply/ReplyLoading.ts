import { later } from '../../loading/later';

/** Fetches what reading a reply takes when somebody does it. */
export const ReplyLoading = later(async () => (await import(/* webpackChunkName: 'reply' */ './ReplyPanel')).ReplyPanel, [60, 80, 70]);
