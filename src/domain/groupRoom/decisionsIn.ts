import { cellOf } from '../report/cellOf';
import type { ReportAnswers } from '../report/reportAnswer';
import type { ReportTemplate } from '../report/reportTemplate';
import { rowsHolding } from '../report/rowsHolding';
import type { PointCells } from '../report/taskCells';

/** What a meeting decided at one of its points. */
export type MeetingDecision = Pick<PointCells, 'heading' | 'decision'>;

/** What notes say was decided, in the order of the points. Who is to do what is not told: notes are read by fewer. */
export function decisionsIn(template: ReportTemplate, answers: ReportAnswers): readonly MeetingDecision[] {
  return rowsHolding('points', template, answers)
    .map((point): MeetingDecision => ({ heading: cellOf(point, 'heading'), decision: cellOf(point, 'decision') }))
    .filter(({ decision }) => decision !== '');
}
