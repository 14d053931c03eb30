import type { ReportAnswers, ReportRow } from './reportAnswer';
import { reportAnswerTo } from './reportAnswerTo';
import type { RowMeaning } from './reportField';
import type { ReportTemplate } from './reportTemplate';

/** The rows of a document that mean the same, in the order of its sections. */
export const rowsHolding = (meaning: RowMeaning, { sections }: ReportTemplate, answers: ReportAnswers): readonly ReportRow[] =>
  sections.flatMap(({ field }) => (field.kind === 'rows' && field.holds === meaning ? reportAnswerTo(field, answers).rows : []));
