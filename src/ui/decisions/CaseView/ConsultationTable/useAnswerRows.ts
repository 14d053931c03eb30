import type { Round } from '../../../../domain/approval/caseState';
import { consultationAnswers } from '../../../../domain/approval/consultationAnswers';
import { caseStrings } from '../../../../loc/case/strings';
import { formatDay } from '../../../language/formatInstant';
import { useLanguage } from '../../../language/useLanguage';
import { useStrings } from '../../../language/useStrings';
import type { NameOf } from '../../NameOf';
import type { AnswerRow } from './answersAsText';

/** All answers to a round's consultations, those who have not answered last; empty when nobody is or was asked yet. */
export function useAnswerRows(round: Round, nameOf: NameOf): readonly AnswerRow[] {
  const strings = useStrings(caseStrings).consultation;
  const language = useLanguage();
  return consultationAnswers(round)
    .filter(({ step, answers, isClosed }) => answers.length > 0 || isClosed || round.currentStep?.step.key === step.step.key)
    .flatMap(({ step, answers, silent, isClosed }) => [
      ...answers.map(({ body, record, entry }) => ({
        body: nameOf(body),
        answer: strings.answers[record.outcome],
        comment: record.comment,
        date: formatDay(entry.created, language)
      })),
      ...silent.map((body) => ({
        body: nameOf(body),
        answer: isClosed || round.currentStep?.step.key !== step.step.key ? strings.closedSilent : strings.silent,
        comment: '',
        date: ''
      }))
    ]);
}
