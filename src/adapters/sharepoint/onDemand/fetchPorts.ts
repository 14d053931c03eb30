/**
 * Fetches the ports that do not come with every web part, by what they are about. A web part whose first reads need some of
 * them fetches those along with its view: its reads then still go in one batch.
 */
export const fetchPorts = {
  rosterReading: () => import(/* webpackChunkName: 'roster-reading' */ './rosterReadingPorts'),
  rosterWriting: () => import(/* webpackChunkName: 'roster-writing' */ './rosterWritingPorts'),
  followup: () => import(/* webpackChunkName: 'followup-ports' */ './followupPorts'),
  drafting: () => import(/* webpackChunkName: 'drafting-ports' */ './draftingPorts'),
  deciding: () => import(/* webpackChunkName: 'deciding-ports' */ './decidingPorts'),
  publishing: () => import(/* webpackChunkName: 'publishing-ports' */ './publishingPorts'),
  staffSnapshots: () => import(/* webpackChunkName: 'snapshot-ports' */ './staffSnapshotPorts')
};
