import type { IsoDate } from '../mandate/answer';
import { swedishDate } from '../mandate/swedishDate';
import { cellOf } from './cellOf';
import type { ReportAnswers, ReportRow } from './reportAnswer';
import type { ReportTemplate } from './reportTemplate';
import { rowsHolding } from './rowsHolding';
import type { FollowedTaskCells, PointCells } from './taskCells';

/** Notes of an earlier meeting. */
export interface EarlierNotes {
  readonly meetingKey: string;
  readonly date: IsoDate;
  readonly answers: ReportAnswers;
}

function ofPoint(point: ReportRow, { meetingKey, date }: EarlierNotes): readonly ReportRow[] {
  const cell = (key: keyof PointCells): string => cellOf(point, key);
  const cells: FollowedTaskCells = { task: cell('task'), who: cell('who'), until: cell('until'), since: swedishDate(date), state: '', comment: '' };
  return cells.task === '' ? [] : [{ key: `${meetingKey}.${point.key}`, cells: { ...cells } }];
}

const isOver = (row: ReportRow): boolean => ['done', 'dropped'].includes(cellOf(row, 'state'));

/**
 * What is to be followed up after a meeting: what it decided that somebody does, and what was followed up at it and is
 * neither done nor dropped. What was said of it then is said anew.
 */
export function openTasks(template: ReportTemplate, earlier: EarlierNotes): readonly ReportRow[] {
  const carried = rowsHolding('tasks', template, earlier.answers)
    .filter((row) => cellOf(row, 'task') !== '' && !isOver(row))
    .map((row) => ({ ...row, cells: { ...row.cells, state: '', comment: '' } }));
  const decided = rowsHolding('points', template, earlier.answers).flatMap((point) => ofPoint(point, earlier));
  return [...carried, ...decided];
}
