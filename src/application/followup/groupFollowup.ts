import type { Evidence } from '../../domain/followup/evidence';
import type { FollowupSettings } from '../../domain/followup/followupSettings';
import type { GroupObligation } from '../../domain/followup/obligation';
import type { Standing } from '../../domain/followup/standing';
import type { Group } from '../../domain/roster/roster';
import type { EstablishedSnapshot } from '../ports/establishedMandates';
import type { StoredGroupMeeting } from '../ports/groupMeetings';
import type { StoredReport } from '../ports/groupReports';

/** An obligation and how it stands. */
export interface FollowedObligation {
  readonly obligation: GroupObligation;
  readonly standing: Standing;
}

/** What a group's lists show, each thing with the version a change of it needs. */
export interface StoredEvidence extends Evidence {
  readonly meetings: readonly StoredGroupMeeting[];
  readonly reports: readonly StoredReport[];
}

/** A group, what its mandate obliges it to, and how that stands. */
export interface GroupFollowup {
  readonly group: Group;
  /** What it is told by. */
  readonly settings: FollowupSettings;
  /** The mandates in force, the newest first. */
  readonly inForce: readonly EstablishedSnapshot[];
  /** The newest texts of mandates that have been withdrawn, the newest first. */
  readonly withdrawn: readonly EstablishedSnapshot[];
  /** In the order of the mandate's text; none without a mandate in force. */
  readonly obligations: readonly FollowedObligation[];
  readonly evidence: StoredEvidence;
}
