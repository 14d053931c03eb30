import { swedishDay } from '../../domain/calendar/swedishDay';
import type { ReportKind } from '../../domain/followup/groupReport';
import { documentOfKind } from '../../domain/followup/listedKinds';
import type { GroupObligation } from '../../domain/followup/obligation';
import { swedishDate } from '../../domain/mandate/swedishDate';
import type { GroupSeats } from '../../domain/report/attendantsOn';
import type { KnownForReport } from '../../domain/report/knownForReport';
import { periodWords } from '../../domain/report/periodWords';
import { prefillReport } from '../../domain/report/prefillReport';
import type { PatientPromise } from '../../domain/report/promisesIn';
import { promisesIn } from '../../domain/report/promisesIn';
import type { ReportContent } from '../../domain/report/reportContent';
import { reportKey } from '../../domain/report/reportKey';
import { reportName } from '../../domain/report/reportName';
import type { ReportTemplate } from '../../domain/report/reportTemplate';
import type { Group } from '../../domain/roster/roster';
import type { FollowupPorts } from '../followup/followupPorts';
import { obligationsOfGroup } from '../followup/obligationsOfGroup';
import { Failure } from '../ports/failure';
import type { StoredGroupMeeting } from '../ports/groupMeetings';
import type { Delivery, ReportDraft } from '../ports/groupReports';
import type { Ports } from '../ports/ports';
import { knownFor } from './knownFor';
import { contentIn } from './latestContent';

/** Which of a group's documents. */
export interface ReportAddress {
  readonly groupKey: string;
  readonly kind: ReportKind;
  /** Key of the meeting for notes, else of the period. */
  readonly period: string;
}

/** A document as it is opened. */
export interface OpenedReport {
  readonly address: ReportAddress;
  readonly group: Group;
  readonly template: ReportTemplate;
  /** The meeting of notes; null for others, and when it is no more. */
  readonly meeting: StoredGroupMeeting | null;
  /** As stored; with no version when nobody has begun it, and then begun with what is known. */
  readonly draft: ReportDraft;
  readonly content: ReportContent;
  /** The delivered versions, the first one first. */
  readonly deliveries: readonly Delivery[];
  readonly known: KnownForReport;
  readonly roster: GroupSeats;
  /** What the mandate in force obliges to that the document meets. */
  readonly obligations: readonly GroupObligation[];
  readonly promises: readonly PatientPromise[];
  /** Names of the bodies that receive it, and their keys. */
  readonly receivers: readonly Pick<Group, 'key' | 'name'>[];
  /** True for a group that mandates others. */
  readonly isMandator: boolean;
}

export type OpeningPorts = FollowupPorts & Pick<Ports, 'clock'>;

const meets = (kind: ReportKind, obligation: GroupObligation): boolean =>
  kind === 'notes' ? obligation.kind === 'notes' : documentOfKind[obligation.kind] === kind;

/**
 * Opens a group's document about a period, with what is known for it.
 * @throws Failure `missing` when there is no such group, or no such kind
 */
export async function openReport(ports: OpeningPorts, address: ReportAddress): Promise<OpenedReport> {
  const { groupKey, kind, period } = address;
  const key = reportKey(groupKey, kind, period);
  const today = swedishDay(ports.clock.now());
  const bodies = ports.roster.groups();
  const [groups, roster, templates, followup, stored, deliveries] = await Promise.all([
    bodies,
    ports.roster.ofGroup(groupKey),
    ports.templates.reports(),
    obligationsOfGroup(ports, groupKey, { today }, bodies),
    ports.groupReports.draft(groupKey, key),
    ports.groupReports.deliveries([groupKey], [key])
  ]);
  const template = templates.find((one) => one.kind === kind);
  if (!template) {
    throw new Failure('missing', `No kind of document ${kind}`);
  }
  const { group, evidence } = followup;
  const below = groups.filter(({ mandators }) => mandators.includes(groupKey));
  const meeting = (kind === 'notes' && evidence.meetings.find((one) => one.key === period)) || null;
  const obligations = followup.obligations.map(({ obligation }) => obligation).filter((obligation) => meets(kind, obligation));
  const known = await knownFor(ports, { group, below, roster, meetings: evidence.meetings, templates, today }, kind, period);
  const fresh: ReportContent = {
    format: 'uppdrag.report.1',
    kind,
    template: String(template.version),
    name: reportName(template, obligations.map(({ sentence }) => sentence)),
    group: group.name,
    period: meeting ? swedishDate(meeting.date) : periodWords(period),
    answers: prefillReport(template, known)
  };
  const receivers = new Set(obligations.flatMap(({ receiverBodies }) => receiverBodies));
  return {
    address,
    group,
    template,
    meeting,
    draft: stored ?? { key, groupKey, kind, period, content: '', version: '', editor: '', modified: '' },
    content: (stored && contentIn(stored.content)) ?? fresh,
    deliveries,
    known,
    roster,
    obligations,
    promises: followup.inForce.slice(0, 1).flatMap(({ content }) => promisesIn(content.document)),
    receivers: groups.filter((one) => receivers.has(one.key)),
    isMandator: below.length > 0
  };
}
