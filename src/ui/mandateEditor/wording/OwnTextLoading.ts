import { later } from '../../loading/later';

/** Fetched when somebody first writes text of the mandate's own; the focus goes into it when it has come. */
export const OwnTextLoading = later(async () => (await import(/* webpackChunkName: 'editor-panels' */ './OwnTextEditor')).OwnTextEditor, [60, 80, 80]);
