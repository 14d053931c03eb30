import { swedishDay } from '../../domain/calendar/swedishDay';
import type { DeliveredReport } from '../../domain/report/groupDeliveries';
import { goalsReached } from '../../domain/report/goalsReached';
import type { ReportTemplate } from '../../domain/report/reportTemplate';
import type { Ports } from '../ports/ports';
import { contentIn } from './latestContent';

/** The reports that groups have delivered about a year or a part of it, each as it was last delivered. @param period e.g. `2026` */
export async function deliveredBelow(
  { groupReports }: Pick<Ports, 'groupReports'>,
  groupKeys: readonly string[],
  period: string,
  template: ReportTemplate
): Promise<readonly DeliveredReport[]> {
  const all = groupKeys.length === 0 ? [] : await groupReports.ofGroups(groupKeys);
  const isAbout = (named: string): boolean => named === period || named.startsWith(`${period}-`);
  const reports = all.filter((report) => report.kind === 'report' && report.deliveries > 0 && isAbout(report.period));
  const texts = reports.length === 0 ? [] : await groupReports.deliveries(groupKeys, reports.map(({ key }) => key));
  return reports.flatMap((report): readonly DeliveredReport[] => {
    const own = texts.filter(({ reportKey, groupKey }) => reportKey === report.key && groupKey === report.groupKey);
    const [first] = own;
    const content = contentIn(own[own.length - 1]?.content ?? '');
    return first && content
      ? [{ groupKey: report.groupKey, key: report.key, name: content.name, period: content.period, deliveredOn: swedishDay(new Date(first.delivered)), goals: goalsReached(template, content.answers) }]
      : [];
  });
}
