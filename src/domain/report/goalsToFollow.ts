import { cellOf } from './cellOf';
import type { GoalCells } from './goalCells';
import type { ReportAnswers, ReportRow } from './reportAnswer';
import type { ReportTemplate } from './reportTemplate';
import { rowsHolding } from './rowsHolding';

/** The goals of a document as another one follows them up: each once, with what is known of it and under its own key. */
export function goalsToFollow(template: ReportTemplate, answers: ReportAnswers): readonly ReportRow[] {
  return rowsHolding('goals', template, answers)
    .filter((row) => cellOf(row, 'goal') !== '')
    .map((row) => {
      const cell = (key: keyof GoalCells): string => cellOf(row, key);
      const { goal, measure, owner, promise } = { goal: cell('goal'), measure: cell('measure'), owner: cell('owner'), promise: cell('promise') };
      return { key: row.key, cells: { goal, measure, owner, promise, state: cell('state'), outcome: cell('outcome') } };
    });
}
