import { knownAnswer } from './knownAnswer';
import type { KnownForReport } from './knownForReport';
import type { ReportAnswer, ReportAnswers } from './reportAnswer';
import type { ReportTemplate } from './reportTemplate';

/** A document as it is begun: what is known already, where the template asks for it. */
export const prefillReport = ({ sections }: ReportTemplate, known: KnownForReport): ReportAnswers =>
  Object.fromEntries(
    sections.flatMap(({ field }): readonly (readonly [string, ReportAnswer])[] => {
      const answer = knownAnswer(field, known);
      return answer === null ? [] : [[field.key, answer]];
    })
  );
