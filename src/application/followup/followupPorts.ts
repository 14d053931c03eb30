import type { Ports } from '../ports/ports';

/** What following obligations reads. */
export type FollowupPorts = Pick<
  Ports,
  'session' | 'followupSettings' | 'roster' | 'established' | 'templates' | 'obligations' | 'attestations' | 'groupMeetings' | 'groupReports'
>;
