import type { CountedDecision, ResolvedStep, Round } from './caseState';

/** What has come of a consultation. */
export interface ConsultationAnswers {
  readonly step: ResolvedStep;
  /** True when it was closed although not all had answered. */
  readonly isClosed: boolean;
  /** In the order they came. */
  readonly answers: readonly CountedDecision[];
  /** Bodies that were asked and have not answered. */
  readonly silent: readonly string[];
}

/** What each consultation of a round has brought, in the order of its steps. */
export const consultationAnswers = ({ steps, decisions, closedConsultations }: Round): readonly ConsultationAnswers[] =>
  steps
    .filter(({ step }) => step.kind === 'consultation')
    .map((step) => {
      const { key } = step.step;
      const answers = decisions.filter(({ record }) => record.step === key);
      const answered = answers.map(({ body }) => body);
      return {
        step,
        isClosed: closedConsultations.includes(key),
        answers,
        silent: step.bodies.filter((body) => !answered.includes(body))
      };
    });
