import { cellOf } from './cellOf';
import type { ReportAnswers } from './reportAnswer';
import type { ReportTemplate } from './reportTemplate';
import { rowsHolding } from './rowsHolding';

/** How many of a document's goals are reached. */
export interface GoalsReached {
  readonly reached: number;
  readonly goals: number;
}

export function goalsReached(template: ReportTemplate, answers: ReportAnswers): GoalsReached {
  const goals = rowsHolding('goals', template, answers).filter((row) => cellOf(row, 'goal') !== '');
  return { reached: goals.filter((row) => cellOf(row, 'state') === 'reached').length, goals: goals.length };
}
