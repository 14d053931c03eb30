import { swedishDay } from '../../domain/calendar/swedishDay';
import type { ListedDocument } from '../../domain/report/listedDocuments';
import { listedDocuments } from '../../domain/report/listedDocuments';
import { obligationsOfGroup } from '../followup/obligationsOfGroup';
import type { StoredReport } from '../ports/groupReports';
import type { OpeningPorts } from './openReport';

export interface ToldReports {
  readonly documents: readonly ListedDocument<StoredReport>[];
  /** False for a reader, who is not told what a group writes. */
  readonly isTold: boolean;
}

/** The documents of a group, in one batch. @throws Failure `missing` when there is no such group */
export async function listReports(ports: OpeningPorts, groupKey: string): Promise<ToldReports> {
  const today = swedishDay(ports.clock.now());
  const [{ evidence, obligations }, isTold] = await Promise.all([obligationsOfGroup(ports, groupKey, { today }), ports.session.isParticipant()]);
  return { documents: listedDocuments({ meetings: evidence.meetings, reports: evidence.reports, obligations }, today), isTold };
}
