import { emptyReportAnswer } from './emptyReportAnswer';
import type { ReportAnswer, ReportAnswers } from './reportAnswer';
import type { ReportField } from './reportField';

type AnswerOf<Kind extends ReportField['kind']> = Extract<ReportAnswer, { readonly kind: Kind }>;

/** The answer to a field; the empty one when there is none, or one of another kind. */
export function reportAnswerTo<OfField extends ReportField>({ key, kind }: OfField, answers: ReportAnswers): AnswerOf<OfField['kind']> {
  const answer = answers[key];
  return (answer?.kind === kind ? answer : emptyReportAnswer(kind)) as AnswerOf<OfField['kind']>;
}
