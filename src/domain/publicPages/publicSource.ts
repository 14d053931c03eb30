import type { FoldedReport } from '../followup/foldReports';
import type { IsoDate } from '../mandate/answer';
import type { ReportTemplate } from '../report/reportTemplate';
import type { GroupProfile } from '../roster/groupProfile';
import type { Group, SeatRole } from '../roster/roster';
import type { RosterIndex } from '../roster/rosterIndex';
import type { PublicMandate } from './publicGroup';

/** The newest plan or report of a group, with its text as it was stored. */
export interface StoredDocument {
  readonly report: FoldedReport;
  /** As JSON; empty for one that was not published. */
  readonly content: string;
}

/** What is known of a group before its texts have been read. */
export interface PublicRosterSource {
  readonly today: IsoDate;
  readonly group: Group;
  readonly profile: GroupProfile;
  /** Of everybody shown, and of all seats. */
  readonly roster: RosterIndex;
  /** Roles in words. */
  readonly roles: Readonly<Record<SeatRole, string>>;
  readonly reportTemplates: readonly ReportTemplate[];
  /** Day the group last confirmed its contact details; empty for never. */
  readonly confirmedOn: IsoDate | '';
}

/** What a group's pages are made from. */
export interface PublicSource extends PublicRosterSource {
  readonly mandates: readonly PublicMandate[];
  readonly documents: readonly StoredDocument[];
}

