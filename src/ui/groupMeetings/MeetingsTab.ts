import { later } from '../loading/later';

/** Fetches the view of a group's meetings when somebody opens it. */
export const MeetingsTab = later(async () => (await import(/* webpackChunkName: 'group-meetings' */ './MeetingsPanel')).MeetingsPanel, [50, 30, 70, 60, 30, 70]);
