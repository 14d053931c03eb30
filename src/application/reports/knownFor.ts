import { byText } from '../../domain/followup/byText';
import type { GroupMeeting } from '../../domain/followup/groupMeeting';
import type { ReportKind } from '../../domain/followup/groupReport';
import type { IsoDate } from '../../domain/mandate/answer';
import { swedishDate } from '../../domain/mandate/swedishDate';
import { agendaPoints } from '../../domain/report/agendaPoints';
import type { GroupSeats } from '../../domain/report/attendantsOn';
import { attendantsOn } from '../../domain/report/attendantsOn';
import { contactLines } from '../../domain/report/contactLines';
import { goalsToFollow } from '../../domain/report/goalsToFollow';
import { groupDeliveries } from '../../domain/report/groupDeliveries';
import { nothingKnown } from '../../domain/report/knownForReport';
import type { KnownForReport } from '../../domain/report/knownForReport';
import { meetingsHeld } from '../../domain/report/meetingsHeld';
import { openTasks } from '../../domain/report/openTasks';
import { periodRange } from '../../domain/report/periodRange';
import { periodWords } from '../../domain/report/periodWords';
import type { ReportRow } from '../../domain/report/reportAnswer';
import type { ReportTemplate } from '../../domain/report/reportTemplate';
import { rosterChanges } from '../../domain/report/rosterChanges';
import type { Group } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import { deliveredBelow } from './deliveredBelow';
import { latestContent } from './latestContent';

/** What a document is begun from. */
export interface KnownSources {
  readonly group: Group;
  /** Groups that it mandates. */
  readonly below: readonly Group[];
  readonly roster: GroupSeats;
  readonly meetings: readonly GroupMeeting[];
  readonly templates: readonly ReportTemplate[];
  readonly today: IsoDate;
}

type Reading = Pick<Ports, 'groupReports'>;

const templateOf = ({ templates }: KnownSources, kind: ReportKind): ReportTemplate | undefined => templates.find((template) => template.kind === kind);

/** What the latest notes before a meeting left open. */
async function tasksBefore(ports: Reading, sources: KnownSources, meeting: GroupMeeting): Promise<readonly ReportRow[]> {
  const template = templateOf(sources, 'notes');
  const earlier = sources.meetings
    .filter(({ state, date }) => state !== 'cancelled' && date < meeting.date)
    .sort((one, other) => byText(other.date, one.date));
  for (const before of earlier) {
    const content = await latestContent(ports, sources.group.key, 'notes', before.key);
    if (content && template) return openTasks(template, { meetingKey: before.key, date: before.date, answers: content.answers });
  }
  return [];
}

async function goalsOf(ports: Reading, sources: KnownSources, kind: ReportKind, period: string): Promise<readonly ReportRow[]> {
  const template = templateOf(sources, kind);
  const content = await latestContent(ports, sources.group.key, kind, period);
  return template && content ? goalsToFollow(template, content.answers) : [];
}

async function knownForNotes(ports: Reading, sources: KnownSources, meeting: GroupMeeting | null): Promise<KnownForReport> {
  const template = templateOf(sources, 'notes');
  if (!meeting || !template) return nothingKnown;
  const { date, time, place, agenda } = meeting;
  return {
    ...nothingKnown,
    meetingFacts: [swedishDate(date), time, place].filter((part) => part.trim() !== '').join(', '),
    attendance: attendantsOn(sources.roster, date, template.roles),
    agenda: agendaPoints(agenda),
    openTasks: await tasksBefore(ports, sources, meeting)
  };
}

async function knownForPlan(ports: Reading, sources: KnownSources, period: string): Promise<KnownForReport> {
  const before = String(Number(period.slice(0, 4)) - 1);
  const [planned, reported] = await Promise.all([goalsOf(ports, sources, 'plan', before), goalsOf(ports, sources, 'report', before)]);
  const told = new Map(reported.map((row) => [row.key, row]));
  // What the report says of a goal of the plan, and what it tells of beside the plan.
  const rest = reported.filter(({ key }) => !planned.some((row) => row.key === key));
  const earlierGoals = [...planned.map((row) => told.get(row.key) ?? row), ...rest];
  return { ...nothingKnown, earlierGoals, contacts: contactsOf(sources, 'plan') };
}

function contactsOf(sources: KnownSources, kind: ReportKind): readonly string[] {
  const template = templateOf(sources, kind);
  return template ? contactLines(sources.roster, sources.today, template.roles) : [];
}

async function knownForReport(ports: Reading, sources: KnownSources, period: string): Promise<KnownForReport> {
  const template = templateOf(sources, 'report');
  if (!template) return nothingKnown;
  const { from, to } = periodRange(period);
  const { below, meetings, roster } = sources;
  const [goals, delivered] = await Promise.all([
    goalsOf(ports, sources, 'plan', period.slice(0, 4)),
    deliveredBelow(ports, below.map(({ key }) => key), period, template)
  ]);
  return {
    ...nothingKnown,
    goals,
    meetingsHeld: meetingsHeld(meetings, from, to),
    rosterChanges: rosterChanges(roster, from, to, template.roles),
    deliveries: groupDeliveries(below, delivered, periodWords(period)),
    contacts: contactsOf(sources, 'report')
  };
}

/** What is known for a document of a kind before anybody writes in it. @throws Failure */
export function knownFor(ports: Reading, sources: KnownSources, kind: ReportKind, period: string): Promise<KnownForReport> {
  switch (kind) {
    case 'notes':
      return knownForNotes(ports, sources, sources.meetings.find(({ key }) => key === period) ?? null);
    case 'plan':
      return knownForPlan(ports, sources, period);
    case 'report':
      return knownForReport(ports, sources, period);
  }
}
