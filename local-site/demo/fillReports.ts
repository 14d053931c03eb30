import { deliverReport } from '../../src/application/reports/deliverReport';
import { openReport, type OpenedReport, type ReportAddress } from '../../src/application/reports/openReport';
import type { Ports } from '../../src/application/ports/ports';
import type { WholeRoster } from '../../src/application/ports/rosterStore';
import { provisionGroup } from '../../src/application/provisioning/provisionGroup';
import { daysAfter, noonOf } from '../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../src/domain/calendar/swedishDay';
import type { IsoDate } from '../../src/domain/mandate/answer';
import { canonicalize } from '../../src/domain/mandate/canonicalize';
import type { ReportAnswers, ReportRow } from '../../src/domain/report/reportAnswer';
import { reportAnswerTo } from '../../src/domain/report/reportAnswerTo';
import { demoAccounts } from './content/accounts';
import { collectedOn, collecting, deliveryDays, demoYears, notedHere, notesAfter, type DemoYear } from './content/sydostra/reports';
import { writerOf } from './content/writerOf';
import { administrationOf, portsOf, type DemoSite } from './demoSite';

/** What is written into a document, beside what it begins with. */
type Writing = (opened: OpenedReport) => ReportAnswers;

/** A year whose days of delivery lie behind. */
const reportedYear = (today: IsoDate): number => Number(daysAfter(today, -60).slice(0, 4));

const text = (said: string): ReportAnswers[string] => ({ kind: 'paragraphs', text: said });

const rowsOf = ({ template, content: { answers } }: OpenedReport, key: string): readonly ReportRow[] => {
  const field = template.sections.map((section) => section.field).find((one) => one.key === key);
  return field?.kind === 'rows' ? reportAnswerTo(field, answers).rows : [];
};

const rowsWith = (cells: readonly Readonly<Record<string, string>>[], name: string): ReportAnswers[string] => ({
  kind: 'rows',
  rows: cells.map((one, index) => ({ key: `${name}-${index + 1}`, cells: one })),
});

/** The goals of a plan, each with one of the promises that the group's mandate makes, where it makes any. */
const planned =
  (goals: DemoYear['next'], name: string): Writing =>
  ({ promises }) => ({
    mal: rowsWith(goals.map(({ goal, measure, owner }, index) => ({ goal, measure, owner, promise: promises[index]?.text ?? '' })), name),
  });

const reported =
  ({ summary, goals }: DemoYear): Writing =>
  (opened) => ({
    sammanfattning: text(summary),
    mal: {
      kind: 'rows',
      rows: rowsOf(opened, 'mal').map((row) => {
        const told = goals.find(({ goal }) => goal === row.cells.goal);
        return told ? { ...row, cells: { ...row.cells, state: told.state, outcome: told.outcome } } : row;
      }),
    },
  });

/** Notes: everybody who is not said to be away came, and each point of the agenda has been talked about. */
const noted: Writing = (opened) => ({
  ...Object.fromEntries(
    Object.entries(opened.content.answers).map(([key, answer]) => [
      key,
      answer.kind === 'attendance' ? { ...answer, people: answer.people.map((one, index) => ({ ...one, presence: index === 2 ? 'absent' : 'present' }) as const) } : answer,
    ])
  ),
  punkter: { kind: 'rows', rows: rowsOf(opened, 'punkter').map((row) => ({ ...row, cells: { ...row.cells, said: 'Gruppen gick igenom läget och var enig om hur arbetet fortsätter.' } })) },
});

/** Writes a document and delivers it, as whoever the ports are for, to its receivers or to everybody. */
async function deliver(ports: Ports, address: ReportAddress, write: Writing, isPublic: boolean = false): Promise<void> {
  const opened = await openReport(ports, address);
  const content = { ...opened.content, answers: { ...opened.content.answers, ...write(opened) } };
  await ports.groupReports.save({ ...opened.draft, content: canonicalize(content) });
  await deliverReport(ports, opened, content, { state: isPublic ? 'published' : 'delivered', deliveredTo: opened.receivers.map(({ name }) => name).join(', ') });
}

/** Gives a few groups notes, plans and reports that they have delivered themselves, on the days they did so. */
export async function fillReports(site: DemoSite, { groups }: Pick<WholeRoster, 'groups'>): Promise<void> {
  const now = site.clock.now();
  const today = swedishDay(now);
  const year = reportedYear(today);
  const on = async (date: IsoDate, work: () => Promise<void>): Promise<void> => {
    site.clock.set(new Date(noonOf(date)));
    await work();
    site.clock.set(now);
  };
  const portsFor = (groupKey: string): Ports => {
    const group = groups.find(({ key }) => key === groupKey);
    if (!group) throw new Error(`The demo has no group ${groupKey}`);
    return portsOf(site, writerOf(group));
  };
  const [last, next] = [String(year - 1), String(year)];
  for (const told of demoYears) {
    const { groupKey, isPublic } = told;
    const ports = portsFor(groupKey);
    await on(`${last}-${deliveryDays.plan}`, () => deliver(ports, { groupKey, kind: 'plan', period: last }, planned(told.goals, `mal-${last}`), isPublic));
    await on(`${next}-${deliveryDays.report}`, () => deliver(ports, { groupKey, kind: 'report', period: last }, reported(told), isPublic));
    if (told.next.length > 0) await on(`${next}-${deliveryDays.plan}`, () => deliver(ports, { groupKey, kind: 'plan', period: next }, planned(told.next, `mal-${next}`), isPublic));
  }
  const area = groups.find(({ key }) => key === collecting.groupKey);
  if (!area) throw new Error(`The demo has no group ${collecting.groupKey}`);
  // It has no mandate of its own yet, and so no place to keep documents in.
  await provisionGroup(administrationOf(site, demoAccounts.administrator).provisioning, area);
  await on(`${next}-${collectedOn}`, () =>
    deliver(portsOf(site, demoAccounts.processSupport), { groupKey: area.key, kind: 'report', period: last }, () => ({ sammanfattning: text(collecting.summary) }))
  );
  for (const groupKey of notedHere) {
    const ports = portsFor(groupKey);
    const held = (await ports.groupMeetings.ofGroups([groupKey])).filter(({ state, notesLink }) => state === 'held' && notesLink === '');
    for (const { key, date } of held) await on(daysAfter(date, notesAfter), () => deliver(ports, { groupKey, kind: 'notes', period: key }, noted));
  }
}
