import { daysAfter } from '../../../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../../../src/domain/calendar/swedishDay';
import type { Attestation } from '../../../../src/domain/followup/attestation';
import type { GroupMeeting } from '../../../../src/domain/followup/groupMeeting';
import { reportKey } from '../../../../src/domain/report/reportKey';
import { meetingsHeld } from '../../../../src/domain/report/meetingsHeld';
import { nothingKnown } from '../../../../src/domain/report/knownForReport';
import { periodRange } from '../../../../src/domain/report/periodRange';
import { periodWords } from '../../../../src/domain/report/periodWords';
import { prefillReport } from '../../../../src/domain/report/prefillReport';
import { renderReport } from '../../../../src/domain/report/renderReport';
import { canonicalize } from '../../../../src/domain/mandate/canonicalize';
import type { IsoDate } from '../../../../src/domain/mandate/answer';
import type { Group } from '../../../../src/domain/roster/roster';
import type { Roster } from '../../../../src/application/ports/rosterStore';
import type { NewDelivery } from '../../../../src/application/ports/groupReports';
import { reportTemplates } from '../../../../src/templates/reports/reportTemplates';
import { groupMeetings } from '../sydostra/groupMeetings';
import { hasMandate } from './countryChains';

/** What a group has done on a day; a meeting that is yet to come was planned some time ago. */
export type FollowupEvent =
  | { readonly kind: 'meeting'; readonly date: IsoDate; readonly meeting: GroupMeeting }
  | { readonly kind: 'delivery'; readonly date: IsoDate; readonly delivery: NewDelivery }
  | { readonly kind: 'attestation'; readonly date: IsoDate; readonly attestation: Attestation };

/** What one group has done between its mandates, in the order of days. */
export interface GroupDoings {
  readonly group: Group;
  readonly events: readonly FollowupEvent[];
}

/** Days ago that coming meetings were planned, and from the year's end until its report is delivered. */
const [planned, reported] = [20, 45];

const template = reportTemplates.find(({ kind }) => kind === 'report')!;

/** The group's report of a year, as its members write one who keep to the essential. */
function reportOf(group: Group, year: number, meetings: readonly GroupMeeting[]): NewDelivery {
  const period = String(year);
  const { from, to } = periodRange(period);
  const known = prefillReport(template, { ...nothingKnown, meetingsHeld: meetingsHeld(meetings, from, to) });
  const summary = `Gruppen har under ${year} arbetat med ${group.subject.toLowerCase()} enligt uppdragsbeskrivningen.`;
  const content = {
    format: 'uppdrag.report.1',
    kind: 'report',
    template: String(template.version),
    name: template.names[0],
    group: group.name,
    period: periodWords(period),
    answers: { ...known, sammanfattning: { kind: 'paragraphs', text: summary } },
  } as const;
  const text = canonicalize({ ...content, document: renderReport(template, content) });
  return { reportKey: reportKey(group.key, 'report', period), groupKey: group.key, kind: 'report', period, number: 1, state: 'delivered', deliveredTo: 'uppdragsgivaren', content: text };
}

/** Says that the contact details are right, twice a year. */
function confirmations(group: Group, today: IsoDate): readonly FollowupEvent[] {
  return [400, 215, 30].map((ago): FollowupEvent => {
    const date = daysAfter(today, -ago - (group.key.length % 20));
    return { kind: 'attestation', date, attestation: { key: `contacts.${group.key}.${date}`, groupKey: group.key, kind: 'contactsConfirmed', obligationKey: '', period: '', note: '' } };
  });
}

const byDate = (one: FollowupEvent, other: FollowupEvent): number => (one.date < other.date ? -1 : Number(one.date > other.date));

/** Meetings, yearly reports and confirmed contact details of programme areas and collaboration groups, last year and this. */
export function countryFollowup(roster: Roster, now: Date): readonly GroupDoings[] {
  const today = swedishDay(now);
  const lastYear = Number(today.slice(0, 4)) - 1;
  const doing = roster.groups.filter((group) => hasMandate(group) && (group.kind === 'rpo' || group.kind === 'rsg'));
  const meetings = new Map(doing.map(({ key }): [string, GroupMeeting[]] => [key, []]));
  for (const meeting of groupMeetings(doing, roster, today)) meetings.get(meeting.groupKey)!.push(meeting);
  return doing.map((group) => {
    const own = meetings.get(group.key)!;
    const events: readonly FollowupEvent[] = [
      ...own.map((meeting): FollowupEvent => ({ kind: 'meeting', date: meeting.state === 'held' ? meeting.date : daysAfter(today, -planned), meeting })),
      ...[lastYear - 1, lastYear].map((year): FollowupEvent => ({ kind: 'delivery', date: daysAfter(`${year}-12-31`, reported + (group.key.length % 9)), delivery: reportOf(group, year, own) })),
      ...confirmations(group, today),
    ];
    return { group, events: [...events].sort(byDate) };
  });
}
