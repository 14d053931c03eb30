import type { Round } from '../../../domain/approval/caseState';
import type { ChainStep } from '../../../domain/approval/record';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { notificationStrings } from '../../../loc/notification/strings';
import { formatDate } from '../../language/formatDate';
import { inSentence } from '../../language/inSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';

/** How a round stands, in one sentence. */
export function useStanding(round: Round | null, nameOf: NameOf): string {
  const strings = useStrings(decisionsStrings);
  const { and } = useStrings(notificationStrings);
  const { standing } = strings;
  const language = useLanguage();
  if (round === null) return strings.case.noRound;
  const bodies = inSentence(round.waitingBodies.map(nameOf), and);
  const waiting: Readonly<Record<ChainStep['kind'], (names: string) => string>> = {
    inform: standing.waitsForInform,
    consultation: standing.waitsForConsultation,
    endorse: standing.waitsForEndorse,
    establish: standing.waitsForEstablish
  };
  switch (round.state) {
    case 'consultation':
    case 'endorsing':
    case 'awaitingEstablishment':
      return waiting[round.currentStep?.step.kind ?? 'establish'](bodies);
    case 'established':
    case 'published': {
      const { establishment } = round;
      if (establishment === null) return strings.standing.establishedWithoutBody;
      const { body, meetingDate, paragraph } = establishment;
      return standing[round.state](nameOf(body), formatDate(meetingDate, language), paragraph);
    }
    default:
      return standing[round.state];
  }
}
