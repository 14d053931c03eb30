import { later } from '../loading/later';

/** Fetches the view of a group's documents when somebody opens it. */
export const DocumentsTab = later(async () => (await import(/* webpackChunkName: 'reports' */ './DocumentsPanel')).DocumentsPanel, [50, 30, 70, 60, 30, 70]);
